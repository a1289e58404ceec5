using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Visits;

namespace Mediation.Web.Tests.Features.Cases.Visits;

/// <summary>A case's visits, from the plan to the signed record. The clock stands at nine o'clock on 2026-03-02.</summary>
public sealed class CaseVisitTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly (string Field, string? Value)[] Plan =
    [
        ("Kind", "FactFinding"), ("PlannedFor", "2026-03-02T08:00"), ("Place", "示例小区3号楼"), ("Visitors", "示例调解员"),
        ("ToSee", "楼下住户"), ("Purpose", "查看漏水情况"),
    ];

    private static readonly (string Field, string? Value)[] Report =
    [
        ("From", "2026-03-02T08:00"), ("Until", "2026-03-02T08:40"), ("Place", "示例小区3号楼401室"), ("Investigator", "示例调解员"),
        ("Recorder", "示例记录员"), ("Findings", "卫生间顶面有水渍"), ("People[0].Name", "赵示例"), ("People[0].Identity", "402室住户"),
        ("Dialogue[0].Question", "何时开始漏水？"), ("Dialogue[0].Answer", "上月初。"),
    ];

    [Fact]
    public async Task Visit_WhenPlannedRecordedAndSigned_LeadsTheCaseThereAndBack()
    {
        var (browser, reference) = await Begin();
        var page = await browser.Press(await browser.Open(CaseVisitLinks.Plan(reference)), "保存安排", Plan);
        Assert.Equal("已安排走访。", page.Notice);
        HtmlAssert.Shows(page, "查看漏水情况");

        page = await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.StartVisit, reference)), "开始走访");
        Assert.Equal("已进入走访调查阶段。", page.Notice);

        var visit = await OnlyVisit(reference);
        page = await browser.Press(await browser.Open(CaseVisitLinks.Record(reference, visit.Id)), "保存走访记录", Report);
        Assert.Equal("登记走访签名", page.Heading);

        page = await browser.Press(
            page, "保存签名", ("Rows[0].Answer", "Refused"), ("Rows[0].RefusedBecause", "不愿签"), ("Rows[1].Answer", "Signed"), ("Rows[2].Answer", "Signed"));
        Assert.Equal("签名已登记齐全，走访记录完成。", page.Notice);

        page = await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.FinishVisit, reference)), "结束走访");

        var found = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Accepted, found.Status);
        visit = Assert.Single(found.Visits);
        Assert.Equal(VisitStatus.Signed, visit.Status);
        Assert.Equal("402室住户", visit.PeopleAsked.Single().Identity);
        Assert.Equal("上月初。", visit.Dialogue.Single().Answer);
        Assert.Equal("不愿签", visit.Signatures[0].RefusedBecause);
        Assert.Equal(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), visit.StartedAt);
        Assert.Equal(
            [CaseActs.PlanVisit, nameof(CaseTrigger.StartVisit), nameof(VisitTrigger.Record), nameof(VisitTrigger.Sign), nameof(CaseTrigger.FinishVisit)],
            found.Events.OrderBy(e => e.Sequence).TakeLast(5).Select(e => e.Act));
    }

    [Fact]
    public async Task Record_WhenARowIsAskedFor_KeepsWhatWasTypedAndSavesNothing()
    {
        var (browser, reference, visit) = await Planned();

        var page = await browser.Press(
            await browser.Open(CaseVisitLinks.Record(reference, visit)), "再加一名被调查人", ("People[0].Name", "赵示例"), ("Findings", "写了一半"));

        HtmlAssert.IsFine(page);
        Assert.Empty(page.Errors);
        Assert.Equal("赵示例", page.Value("People[0].Name"));
        Assert.Equal("", page.Value("People[1].Name"));
        Assert.Equal("写了一半", page.Value("Findings"));
        Assert.Equal(VisitStatus.Planned, (await OnlyVisit(reference)).Status);
    }

    [Theory]
    [InlineData("From", "2026-03-03T08:00", "不能晚于现在，请检查时间")]
    [InlineData("Until", "2026-03-02T07:00", "结束时间要晚于开始时间")]
    [InlineData("Until", "0001-01-01T00:00", "年份不对，请检查日期")]
    [InlineData("Findings", "", "请写明走访发现了什么")]
    [InlineData("Investigator", "", "请填写调查人姓名")]
    public async Task Record_WhenAFieldIsWrong_SaysWhatToDoBesideIt(string field, string value, string message)
    {
        var (browser, reference, visit) = await Planned();

        var page = await browser.Press(
            await browser.Open(CaseVisitLinks.Record(reference, visit)), "保存走访记录", [.. Report.Where(f => f.Field != field), (field, value)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Equal("402室住户", page.Value("People[0].Identity"));
    }

    [Fact]
    public async Task Record_WhenARowHasNoName_AsksForIt()
    {
        var (browser, reference, visit) = await Planned();

        var page = await browser.Press(
            await browser.Open(CaseVisitLinks.Record(reference, visit)), "保存走访记录", [.. Report.Where(f => f.Field != "People[0].Name"), ("People[0].Name", "")]);

        Assert.Contains("请填写被调查人姓名", page.Errors);
    }

    [Theory]
    [InlineData("Kind", "", "请选择走访类型")]
    [InlineData("PlannedFor", "", "请填写走访时间")]
    [InlineData("Place", "", "请填写走访地点")]
    [InlineData("Visitors", "", "请填写谁去走访")]
    [InlineData("ToSee", "", "请填写走访谁")]
    [InlineData("Purpose", "", "请填写走访目的")]
    public async Task Plan_WhenAFieldIsEmpty_SaysWhatToDoBesideIt(string field, string value, string message)
    {
        var (browser, reference) = await Begin();

        var page = await browser.Press(
            await browser.Open(CaseVisitLinks.Plan(reference)), "保存安排", [.. Plan.Where(f => f.Field != field), (field, value)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Empty((await app.ReadCase(reference)).Visits);
    }

    [Fact]
    public async Task Sign_WhenSomebodyIsMissing_KeepsTheRecordWaiting()
    {
        var (browser, reference, visit) = await Planned();
        var page = await browser.Press(await browser.Open(CaseVisitLinks.Record(reference, visit)), "保存走访记录", Report);

        page = await browser.Press(page, "保存签名", ("Rows[1].Answer", "Signed"));

        Assert.Equal("签名已登记，还有人没有签。", page.Notice);
        Assert.Equal(VisitStatus.Recorded, (await OnlyVisit(reference)).Status);
        page = await browser.Open(CaseLinks.Of(CaseTrigger.FinishVisit, reference));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [Theory]
    [InlineData(0, "Signed", "2026-03-01", null, "Rows[0].On", "签名日期不能早于走访当日")]
    [InlineData(0, "Signed", "2026-03-03", null, "Rows[0].On", "日期不能晚于今天")]
    [InlineData(0, "Refused", "2026-03-02", "", "Rows[0].RefusedBecause", "请写明拒绝签名的原因")]
    [InlineData(1, "Refused", "2026-03-02", "不愿签", "Rows[1].Answer", "调查人、记录人必须签名")]
    public async Task Sign_WhenAnAnswerIsWrong_SaysWhatToDo(int row, string answer, string on, string? because, string field, string message)
    {
        var (browser, reference, visit) = await Planned();
        var page = await browser.Press(await browser.Open(CaseVisitLinks.Record(reference, visit)), "保存走访记录", Report);

        page = await browser.Press(
            page, "保存签名", ($"Rows[{row}].Answer", answer), ($"Rows[{row}].On", on), ($"Rows[{row}].RefusedBecause", because));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Errors);
        Assert.Contains(field.Replace("[", "_", StringComparison.Ordinal).Replace("].", "__", StringComparison.Ordinal), page.Html.QuerySelector(".error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoContact_WhenTheTimeHasCome_IsNoted()
    {
        var (browser, reference, visit) = await Planned();

        var page = await browser.Press(await browser.Open(CaseVisitLinks.NoContact(reference, visit)), "记明未能联系", ("Note", "敲门无人应答"));

        Assert.Equal("已记明未能联系。", page.Notice);
        var noted = await OnlyVisit(reference);
        Assert.Equal((VisitStatus.NoContact, "敲门无人应答"), (noted.Status, noted.Note));
    }

    [Fact]
    public async Task NoContact_BeforeTheTime_IsBarredWithTheReason()
    {
        var (browser, reference, visit) = await Planned("2026-03-05T08:00");

        var page = await browser.Open(CaseVisitLinks.NoContact(reference, visit));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "约定的走访时间未到");
    }

    [Fact]
    public async Task Cancel_WhenDone_LeavesNothingToRecord()
    {
        var (browser, reference, visit) = await Planned();
        await browser.Press(await browser.Open(CaseVisitLinks.Cancel(reference, visit)), "取消走访", ("Note", "当事人已到中心"));

        var page = await browser.Open(CaseVisitLinks.Record(reference, visit));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(VisitStatus.Cancelled, (await OnlyVisit(reference)).Status);
    }

    [Fact]
    public async Task Replan_WhenDone_ShowsTheNewPlan()
    {
        var (browser, reference, visit) = await Planned();

        var page = await browser.Press(await browser.Open(CaseVisitLinks.Replan(reference, visit)), "保存安排", ("Place", "示例小区5号楼"));

        Assert.Equal("走访安排已更改。", page.Notice);
        HtmlAssert.Shows(page, "示例小区5号楼");
    }

    [Fact]
    public async Task StartVisit_WhenNothingIsPlanned_IsNotOffered()
    {
        var (browser, reference) = await Begin();

        var page = await browser.Open(CaseLinks.Of(CaseTrigger.StartVisit, reference));

        HtmlAssert.Shows(page, "尚未安排走访");
        Assert.Empty(page.Html.QuerySelectorAll("main button"));
    }

    [Fact]
    public async Task Visits_WhenTheCaseIsOver_TakeNoNewPlan()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating).BringTo(CaseStatus.Terminated));

        var page = await browser.Press(await browser.Open(CaseVisitLinks.Plan(reference)), "保存安排", Plan);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty((await app.ReadCase(reference)).Visits);
    }

    [Fact]
    public async Task Visits_OfAnotherCase_DoNotExist()
    {
        var (browser, _, visit) = await Planned();
        var (_, other) = await Begin();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(CaseVisitLinks.One(other, visit))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(CaseVisitLinks.Record(other, visit))).Status);
    }

    [Theory]
    [InlineData("director2")]
    [InlineData("mediator3")]
    public async Task Visits_ForASiblingCentre_DoNotExist(string userName)
    {
        var (_, reference, visit) = await Planned();
        var stranger = await app.SignIn(userName);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(CaseLinks.Visits(reference))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(CaseVisitLinks.Record(reference, visit))).Status);
    }

    [Fact]
    public async Task Visits_ForWhoMayOnlyRead_ShowNoButton()
    {
        var (_, reference, visit) = await Planned();
        var supervisor = await app.SignInAs(StaffRole.DistrictSupervisor);

        var page = await supervisor.Open(CaseLinks.Visits(reference));

        HtmlAssert.IsFine(page);
        HtmlAssert.DoesNotShow(page, "安排走访");
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Open(CaseVisitLinks.Record(reference, visit))).Status);
    }

    [Fact]
    public async Task Record_WhenSomebodyWasFaster_ShowsTheCollision()
    {
        var (browser, reference, visit) = await Planned();
        var mine = await browser.Open(CaseVisitLinks.Record(reference, visit));
        await browser.Press(await browser.Open(CaseVisitLinks.Replan(reference, visit)), "保存安排", ("Place", "示例小区5号楼"));

        var page = await browser.Press(mine, "保存走访记录", Report);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(VisitStatus.Planned, (await OnlyVisit(reference)).Status);
    }

    [Fact]
    public async Task Plan_WhenSentTwice_PlansOnce()
    {
        var (browser, reference) = await Begin();
        var form = await browser.Open(CaseVisitLinks.Plan(reference));
        await browser.Press(form, "保存安排", Plan);

        await browser.Press(form, "保存安排", Plan);

        Assert.Single((await app.ReadCase(reference)).Visits);
    }

    private async Task<(Browser Browser, string Reference)> Begin() =>
        (await app.SignInAs(StaffRole.Mediator), await app.AddCase(c => c.BringTo(CaseStatus.Accepted)));

    private async Task<(Browser Browser, string Reference, Guid Visit)> Planned(string at = "2026-03-02T08:00")
    {
        var (browser, reference) = await Begin();
        await browser.Press(
            await browser.Open(CaseVisitLinks.Plan(reference)), "保存安排", [.. Plan.Where(f => f.Field != "PlannedFor"), ("PlannedFor", at)]);
        return (browser, reference, (await OnlyVisit(reference)).Id);
    }

    private async Task<Visit> OnlyVisit(string reference) => Assert.Single((await app.ReadCase(reference)).Visits);
}
