using System.Net;
using Mediation.Domain;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Visits;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Visits;

/// <summary>Rounds and care visits without a case. The clock stands at nine o'clock on 2026-03-02.</summary>
public sealed class RoundTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly (string Field, string? Value)[] Plan =
    [
        ("Kind", "Round"), ("PlannedFor", "2026-03-02T08:00"), ("Place", "云和社区"), ("Visitors", "示例网格员"), ("ToSee", "1至8号楼"),
        ("Purpose", "节后巡诊"), ("Route", "从1号楼到8号楼"),
    ];

    [Fact]
    public async Task Round_WhenPlannedRecordedAndSigned_OffersToOpenACase()
    {
        var browser = await app.SignInAs(StaffRole.GridWorker);
        var page = await browser.Press(await browser.Open(VisitLinks.Plan), "保存安排", Plan);
        var visit = await Latest();
        Assert.Equal(VisitLinks.One(visit.Id), page.Path);
        HtmlAssert.Shows(page, "从1号楼到8号楼");

        page = await browser.Press(
            await browser.Open(VisitLinks.Of(VisitTrigger.Record, visit.Id)), "保存走访记录", ("From", "2026-03-02T08:00"),
            ("Until", "2026-03-02T08:50"), ("Recorder", "示例网格员"), ("Findings", "5号楼两户因漏水争吵"));
        page = await browser.Press(page, "保存签名", ("Rows[0].Answer", "Signed"), ("Rows[1].Answer", "Signed"));

        HtmlAssert.Shows(page, "5号楼两户因漏水争吵");
        Assert.Equal(VisitLinks.OpenCase(visit.Id), page.Html.QuerySelector("main a.btn-secondary")!.GetAttribute("href"));
        visit = await Latest();
        Assert.Equal(VisitStatus.Signed, visit.Status);
        Assert.Equal(
            [(VisitStatus.Planned, VisitStatus.Recorded), (VisitStatus.Recorded, VisitStatus.Signed)], visit.Steps.Select(step => (step.From, step.To)));
        Assert.All(visit.Steps, step => Assert.True(step.ActorName.Length > 0 && step.At != default));
        Assert.Contains(visit.Steps[1].Checks, check => check.RuleId == "visit.everybody-signed");
        HtmlAssert.Shows(await browser.Open(VisitLinks.List), "节后巡诊");
    }

    [Fact]
    public async Task Plan_ForAFactFindingVisit_PointsToTheCase()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);

        var page = await browser.Press(await browser.Open(VisitLinks.Plan), "保存安排", [.. Plan.Where(f => f.Field != "Kind"), ("Kind", "FactFinding")]);

        HtmlAssert.Refuses(page, "Kind", "走访调查要在案件里安排，这里请选择巡诊或者问诊");
    }

    [Fact]
    public async Task Replan_WhenSomebodyWasFaster_ShowsTheCollision()
    {
        var (browser, visit) = await Planned();
        var mine = await browser.Open(VisitLinks.Of(VisitTrigger.Replan, visit));
        await browser.Press(await browser.Open(VisitLinks.Of(VisitTrigger.Replan, visit)), "保存安排", ("Place", "云安社区"));

        var page = await browser.Press(mine, "保存安排", ("Place", "云宁社区"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("云安社区", (await Find(visit)).Place);
    }

    [Fact]
    public async Task NoContactAndCancel_WhenDone_KeepTheNote()
    {
        var (browser, missed) = await Planned();
        await browser.Press(await browser.Open(VisitLinks.Of(VisitTrigger.NoteNoContact, missed)), "记明未能联系", ("Note", "无人在家"));
        var (_, cancelled) = await Planned();
        await browser.Press(await browser.Open(VisitLinks.Of(VisitTrigger.Cancel, cancelled)), "取消走访", ("Note", "台风"));

        Assert.Equal((VisitStatus.NoContact, "无人在家"), ((await Find(missed)).Status, (await Find(missed)).Note));
        Assert.Equal((VisitStatus.Cancelled, "台风"), ((await Find(cancelled)).Status, (await Find(cancelled)).Note));
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(VisitLinks.Of(VisitTrigger.Record, cancelled))).Status);
    }

    [Fact]
    public async Task Cancel_WithoutAReason_AsksForIt()
    {
        var (browser, visit) = await Planned();

        var page = await browser.Press(await browser.Open(VisitLinks.Of(VisitTrigger.Cancel, visit)), "取消走访");

        HtmlAssert.Refuses(page, "Note", "请写明情况");
    }

    [Fact]
    public async Task Rounds_OfASiblingCentre_DoNotExist()
    {
        var (_, visit) = await Planned();
        var sibling = await app.SignIn("director2");

        Assert.Equal(HttpStatusCode.NotFound, (await sibling.Open(VisitLinks.One(visit))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sibling.Open(VisitLinks.Of(VisitTrigger.Record, visit))).Status);
    }

    [Fact]
    public async Task List_ForWhoOnlyReads_ShowsRoundsWithoutActsAndNoCareVisits()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        await browser.Press(await browser.Open(VisitLinks.Plan), "保存安排", [.. Plan.Where(f => f.Field != "Purpose"), ("Purpose", "只读巡诊")]);
        await browser.Press(
            await browser.Open(VisitLinks.Plan), "保存安排",
            [.. Plan.Where(f => f.Field is not ("Kind" or "Purpose" or "Route")), ("Kind", "CareVisit"), ("Purpose", "看望独居老人"), ("CareGroup", "独居老人")]);
        HtmlAssert.Shows(await browser.Open(VisitLinks.List), "看望独居老人");

        var page = await (await app.SignInAs(StaffRole.DistrictSupervisor)).Open(VisitLinks.List);

        HtmlAssert.Shows(page, "只读巡诊");
        HtmlAssert.DoesNotShow(page, "看望独居老人");
        Assert.Null(page.Html.QuerySelector($"main a[href^='{VisitLinks.List}']"));
    }

    private async Task<(Browser Browser, Guid Visit)> Planned()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        await browser.Press(await browser.Open(VisitLinks.Plan), "保存安排", Plan);
        return (browser, (await Latest()).Id);
    }

    private Task<Visit> Latest() => app.InDatabase(db => db.Visits.OrderByDescending(v => v.Id).FirstAsync());

    private Task<Visit> Find(Guid id) => app.InDatabase(db => db.Visits.SingleAsync(v => v.Id == id));
}
