using Mediation.Db.Numbering;
using Mediation.Db.Providers;
using Mediation.Db.Templates;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Templates;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests.Templates;

public sealed class TemplateReadingTests
{
    private static readonly Actor Admin = new(Guid.CreateVersion7(), "管理员", new HashSet<StaffRole>(), null, null);
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTime Now = new(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc);
    private static readonly string Numbering = NumberingMatter.Instance.Name;

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task TemplatesOn_ForACommittee_LaysItsOwnOverWhatHoldsForAll(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var committee = await Committee(database);
        await Revise(database, null, Today, ("Agreement.word", "通用协"), ("Notice.word", "通用知"));
        await Revise(database, committee.Id, Today, ("Agreement.word", "本会协"));
        await Revise(database, committee.Id, Today.AddDays(7), ("Agreement.word", "下周协"));

        await using var db = database.Context();
        var now = await db.TemplatesOnAsync(committee.Id, Today, [Numbering]);
        var later = await db.TemplatesOnAsync(committee.Id, Today.AddDays(7), [Numbering]);
        var before = await db.TemplatesOnAsync(committee.Id, Today.AddDays(-1), [Numbering]);
        var others = await db.TemplatesOnAsync(Guid.CreateVersion7(), Today, [Numbering]);

        Assert.Equal(("本会协", "通用知"), (now.Of(Numbering)["Agreement.word"], now.Of(Numbering)["Notice.word"]));
        Assert.Equal(2, now.RevisionsOf([Numbering]).Count);
        Assert.Equal(("下周协", "通用知"), (later.Of(Numbering)["Agreement.word"], later.Of(Numbering)["Notice.word"]));
        Assert.Empty(before.Of(Numbering));
        Assert.Equal("通用协", others.Of(Numbering)["Agreement.word"]);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task DrawNumber_WhenAPatternBeginsToday_WritesByItAndCancellingKeepsTheNumber(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var committee = await Committee(database);
        await Revise(database, committee.Id, Today, ("Notice.pattern", "{short}{kind}（{yyyy}）{n}号"));

        await using var db = database.Context();
        var category = await db.Categories.FirstAsync();
        var registered = DisputeCase.Register(
            new Intake("HY-2026-00001", committee.CentreId, committee.Id, category, "漏水纠纷", "楼上漏水。", IntakeChannel.WalkIn, IntakeBasis.Application),
            RuleContext.At(Now), Admin);
        db.Cases.Add(registered);
        await db.SaveChangesAsync();
        var use = new NumberUse(registered.Id, PaperKind.DeclineNotice, Admin);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var yesterday = await db.DrawNumberAsync(committee, Today.AddDays(-1), PaperNumberKind.Notice, use);
        var drawn = await db.DrawNumberAsync(committee, Today, PaperNumberKind.Notice, use);
        await db.SaveChangesAsync();
        await db.CancelNumberAsync(committee.Id, PaperNumberKind.Notice, drawn.Text, "打印错误", Admin, Now);
        await db.SaveChangesAsync();
        var next = await db.DrawNumberAsync(committee, Today, PaperNumberKind.Notice, use);
        await transaction.CommitAsync();

        Assert.Equal(["（2026）和苑调知字第1号", "和苑调知（2026）2号", "和苑调知（2026）3号"], [yesterday.Text, drawn.Text, next.Text]);
        await using var later = database.Context();
        var register = await later.GivenNumbers.AsNoTracking().OrderBy(g => g.Place).ToListAsync();
        Assert.Equal([1, 2], register.Select(g => g.Place));
        Assert.Equal((drawn.Text, registered.Id, "打印错误"), (register[1].Text, register[1].CaseId, register[1].Cancellation!.Reason));
        Assert.Null(register[0].Cancellation);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Save_WhenTwoOpenTheSameMatter_RefusesTheSecond(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await Revise(database, null, Today, ("Agreement.word", "甲"));

        await using var db = database.Context();
        db.PaperTemplates.Add(new PaperTemplate(Numbering, null));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static async Task Revise(TestDatabase database, Guid? committeeId, DateOnly from, params (string Path, string Text)[] replaced)
    {
        await using var db = database.Context();
        var key = PaperTemplate.KeyOf(Numbering, committeeId);
        var template = await db.PaperTemplates.Include(t => t.Revisions).SingleOrDefaultAsync(t => t.Key == key);
        if (template is null)
        {
            template = new PaperTemplate(Numbering, committeeId);
            db.PaperTemplates.Add(template);
        }

        template.Revise(replaced.ToDictionary(r => r.Path, r => r.Text), from, null, "试行", Today, Admin, Now);
        await db.SaveChangesAsync();
    }

    private static async Task<MediationCommittee> Committee(TestDatabase database)
    {
        await using var db = database.Context();
        var centre = Centre.Open(null, CentreTier.Street, "HY", "和苑街道", "和苑街道矛盾纠纷调处化解中心");
        var committee = MediationCommittee.Register(centre.Id, CommitteeKind.Street, "和苑街道人民调解委员会", "和苑");
        db.AddRange(centre, committee);
        await db.SaveChangesAsync();
        return committee;
    }
}
