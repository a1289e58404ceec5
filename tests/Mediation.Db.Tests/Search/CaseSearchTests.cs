using Mediation.Db.Cases;
using Mediation.Db.Providers;
using Mediation.Db.Search;
using Mediation.Db.Seed.Reference;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests.Search;

/// <summary>What cases are found by follows what they are called, on every database.</summary>
public sealed class CaseSearchTests
{
    private const string Reference = "SL01-2026-00012";

    private static readonly Actor Mediator = new(
        Guid.CreateVersion7(), "张示例", new HashSet<StaffRole> { StaffRole.Mediator }, null, Guid.CreateVersion7());

    private static readonly RuleContext Now = RuleContext.At(new DateTime(2026, 9, 1, 2, 0, 0, DateTimeKind.Utc)) with
    {
        Calendar = new WorkingCalendar(CalendarImport.Parse(ReferenceFiles.Holidays()).Years),
        Limits = LimitTable.Parse(ReferenceFiles.Limits()),
    };

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_OfANewCase_IsFoundByEveryPartOfItsNames(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await Register(database);

        foreach (var word in new[] { "楼上", "漏水", "水", "李", "示例", "𠮷", "sl01", "SL01-2026-00012", "2026-00012", "00012", "12", "abc" })
            Assert.True(await Finds(database, word), word);
        foreach (var word in new[] { "楼下", "漏电", "例示", "3", "bc", "990101", "13800000001", "水纠结" })
            Assert.False(await Finds(database, word), word);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_OfACorrectedName_ForgetsTheOldAndKeepsWhatOthersShare(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await Register(database);

        await using (var db = database.Context())
        {
            var found = (await db.LoadCaseAsync(Reference))!;
            found.CorrectParty(found.Parties[0].Id, new PartyDetails(PartyKind.Person, "赵改名"), Now, Mediator);
            found.AddParty(PartySide.Respondent, new PartyDetails(PartyKind.Person, "钱后来"), Now, Mediator);
            await db.SaveChangesAsync();
            found.CorrectParty(found.Parties[0].Id, new PartyDetails(PartyKind.Person, "赵又改"), Now, Mediator);
            await db.SaveChangesAsync();
        }

        Assert.False(await Finds(database, "李"));
        Assert.False(await Finds(database, "改名"));
        Assert.True(await Finds(database, "赵又"));
        Assert.True(await Finds(database, "后来"));
        Assert.True(await Finds(database, "示例"), "The other party's name has it too.");
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_OfANameWithoutItsWholeCase_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await Register(database);
        await using var db = database.Context();
        var found = await db.Cases.Include(c => c.Category).SingleAsync(c => c.Reference == Reference);

        found.CorrectIntake(
            new Intake(Reference, found.CentreId, found.CommitteeId, found.Category, "改了名的纠纷", "楼上漏水。", IntakeChannel.WalkIn, IntakeBasis.Application),
            Now, Mediator);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private static async Task<bool> Finds(TestDatabase database, string typed)
    {
        await using var db = database.Context();
        var word = Assert.Single(SearchText.WordsOf(typed));
        return await db.CaseSearchTerms.BeginningWith(word).AnyAsync();
    }

    private static async Task Register(TestDatabase database)
    {
        await using var db = database.Context();
        var centre = Centre.Open(null, CentreTier.Street, "SL01", "示例街道", "示例街道矛盾纠纷调处化解中心");
        var committee = MediationCommittee.Register(centre.Id, CommitteeKind.Street, "示例街道人民调解委员会", "示");
        db.AddRange(centre, committee);
        await db.SaveChangesAsync();
        var registered = DisputeCase.Register(
            new Intake(
                Reference, centre.Id, committee.Id, await db.Categories.SingleAsync(c => c.Code == "neighbours"), "楼上漏水纠纷ABC", "楼上漏水。",
                IntakeChannel.WalkIn, IntakeBasis.Application),
            Now, Mediator);
        registered.AddParty(PartySide.Applicant, new PartyDetails(PartyKind.Person, "李示例")
        {
            NationalId = new SealedText("cipher", "index", "990101********0014"),
            Phone = new SealedText("cipher", "index", "138****0001"),
        }, Now, Mediator);
        registered.AddParty(PartySide.Respondent, new PartyDetails(PartyKind.Person, "𠮷·示例"), Now, Mediator);
        db.Cases.Add(registered);
        await db.SaveChangesAsync();
    }
}
