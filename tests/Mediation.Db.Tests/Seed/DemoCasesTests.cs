using Mediation.Db.Cases;
using Mediation.Db.PersonalData;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Db.Tests.Seed;

public sealed class DemoCasesTests(DemoCasesTests.Loaded loaded) : IClassFixture<DemoCasesTests.Loaded>
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Load_Always_MakesEveryStageInEveryCategory()
    {
        await using var db = loaded.Context();

        var cells = await db.Cases.Select(c => new { c.Status, c.CategoryCode }).Distinct().CountAsync();

        Assert.Equal(2000, await db.Cases.CountAsync());
        Assert.Equal(Enum.GetValues<CaseStatus>().Length * await db.Categories.CountAsync(), cells);
    }

    [Fact]
    public async Task Load_Always_ShowsTheFirstMediatorEveryStage()
    {
        await using var db = loaded.Context();
        var first = await db.Users.SingleAsync(user => user.UserName == DemoAccounts.All[0].UserName);

        var mine = await db.Cases.Where(c => c.CentreId == first.CentreId && (c.HostMediatorId == null || c.HostMediatorId == first.MediatorId))
            .Select(c => c.Status).Distinct().ToListAsync();

        Assert.Equal(Enum.GetValues<CaseStatus>().Order(), mine.Order());
    }

    [Fact]
    public async Task Load_Always_ShowsEveryStateOfEveryPart()
    {
        await using var db = loaded.Context();

        await ShowsAll(db.Set<JudicialConfirmation>().Select(c => c.Status));
        await ShowsAll(db.Set<Agreement>().Select(a => a.Status));
        await ShowsAll(db.Set<MediationSession>().Select(s => s.Status));
        await ShowsAll(db.Set<Visit>().Select(v => v.Status));
        await ShowsAll(db.Set<FollowUpVisit>().Select(v => v.Status));
        await ShowsAll(db.Set<Consultation>().Select(c => c.Status));
        await ShowsAll(db.Set<LeaderCase>().Select(l => l.Status));
    }

    [Fact]
    public async Task Load_Always_TellsCasesThatFitTheirCategory()
    {
        await using var db = loaded.Context();
        var titles = await db.Cases.Select(c => new { c.CategoryCode, c.Title }).Distinct().ToListAsync();

        // Never the same words in two categories, and more than one story in each.
        Assert.Equal(titles.Count, titles.Select(t => t.Title).Distinct().Count());
        Assert.All(titles.GroupBy(t => t.CategoryCode), category => Assert.InRange(category.Count(), 2, 10));
    }

    [Fact]
    public async Task Load_Always_MergesOnlyWhatIsTheSame()
    {
        await using var db = loaded.Context();

        var pairs = await db.Cases.Where(c => c.MergedIntoId != null)
            .Join(db.Cases, c => c.MergedIntoId, kept => kept.Id, (c, kept) => new
            {
                Merged = new { c.Title, c.CentreId, First = c.Parties.OrderBy(p => p.Position).First().Name },
                Kept = new { kept.Title, kept.CentreId, First = kept.Parties.OrderBy(p => p.Position).First().Name },
            }).ToListAsync();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(pair.Kept, pair.Merged));
    }

    [Fact]
    public async Task Load_Always_KeepsTheOrderOfDays()
    {
        await using var db = loaded.Context();
        var events = await db.CaseEvents.AsNoTracking().OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).Select(e => new { e.CaseId, e.At }).ToListAsync();

        Assert.All(events.Zip(events.Skip(1)), pair => Assert.True(pair.First.CaseId != pair.Second.CaseId || pair.First.At <= pair.Second.At));
        Assert.Equal(0, await db.Cases.CountAsync(c => c.ClosedOn < c.AcceptedOn));
        Assert.Equal(0, await db.Set<Agreement>().CountAsync(a => a.EffectiveOn > DateOnly.FromDateTime(Now)));
    }

    [Fact]
    public async Task Load_Always_LeavesNoWrittenAgreementInForceWithoutItsSignatures()
    {
        await using var db = loaded.Context();

        var agreements = await db.Set<Agreement>().AsNoTracking().ToListAsync();

        var inForce = agreements.Where(a => a.IsInForce && a.Form == AgreementForm.Written).ToList();
        Assert.NotEmpty(inForce);
        Assert.All(inForce, a => Assert.True(a.EffectiveOn is not null && a.Slots.Count > 0 && a.Slots.All(s => s.IsSigned)));
    }

    [Fact]
    public async Task Load_Always_PutsEveryOpenCaseOnSomebodysDesk()
    {
        await using var db = loaded.Context();

        Assert.Equal(0, await db.Cases.CountAsync(c => !db.Centres.Any(centre => centre.Id == c.CentreId)));
        Assert.Equal(0, await db.Cases.Where(DisputeCase.IsOpenCase).CountAsync(c => c.Status != CaseStatus.Registered && c.HostMediatorId == null));
    }

    [Fact]
    public async Task Load_Always_HasCasesOverdueViolenceMinorsAndCompanies()
    {
        await using var db = loaded.Context();

        Assert.True(await db.Cases.Where(DisputeCase.IsOverdueOn(new DateOnly(2026, 3, 2))).AnyAsync());
        Assert.True(await db.Cases.AnyAsync(c => c.HasViolenceFlag));
        Assert.True(await db.Cases.AnyAsync(c => c.RiskLevel == RiskLevel.MayTurnCriminal));
        Assert.True(await db.Parties.AnyAsync(p => p.Kind == PartyKind.Organisation));
        Assert.True(await db.Parties.AnyAsync(p => p.BirthDate > new DateOnly(2010, 1, 1)));
        Assert.Equal(0, await db.CaseEvents.CountAsync(e => e.At > Now));
    }

    [Fact]
    public async Task Load_Always_LetsRealWorkGoOnCounting()
    {
        await using var db = loaded.Context();

        var counted = await db.NumberSequences.Where(s => s.Kind == Domain.Numbering.PaperNumberKind.Case).SumAsync(s => s.LastNumber);

        Assert.Equal(2000, counted);
    }

    [Fact]
    public async Task Load_WhenLoadedAgain_ChangesNothing()
    {
        await using var db = loaded.Context();

        await Loaded.LoadAsync(db);

        Assert.Equal(2000, await db.Cases.CountAsync());
    }

    [Fact]
    public async Task Load_Always_MakesCasesThatCanBeLoadedWhole()
    {
        await using var db = loaded.Context();
        var reference = await db.Cases.Where(c => c.Status == CaseStatus.FollowUp).Select(c => c.Reference).FirstAsync();

        var found = await db.LoadCaseAsync(reference);

        Assert.NotNull(found!.AgreementInForce);
        Assert.NotEmpty(found.Sessions);
    }

    private static async Task ShowsAll<TStatus>(IQueryable<TStatus> statuses)
        where TStatus : struct, Enum
    {
        var shown = await statuses.Distinct().ToListAsync();
        Assert.Equal(Enum.GetValues<TStatus>().Order(), shown.Order());
    }

    /// <summary>The demo cases, loaded once.</summary>
    public sealed class Loaded : IAsyncLifetime
    {
        private static readonly PersonalDataVault Vault = new(PersonalDataKey.From(new byte[PersonalDataKey.Length]));
        private TestDatabase? database;

        public MediationDbContext Context() => database!.Context();

        public static Task LoadAsync(MediationDbContext db) => DemoCases.LoadAsync(
            db, Vault, LimitTable.Parse(ReferenceFiles.Limits()), new StoredPaper(new string('0', 64), "application/pdf", 1, 1), Now,
            NullLogger.Instance);

        public async Task InitializeAsync()
        {
            database = await TestDatabase.Make(DatabaseProvider.Sqlite);
            await using var db = database.Context();
            await DemoData.LoadAsync(db, Now);
            await LoadAsync(db);
        }

        public async Task DisposeAsync() => await database!.DisposeAsync();
    }
}
