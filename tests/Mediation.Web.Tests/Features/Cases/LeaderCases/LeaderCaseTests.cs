using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.LeaderCases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.LeaderCases;

namespace Mediation.Web.Tests.Features.Cases.LeaderCases;

/// <summary>专诊（领导包案）, from the proposal to its outcome; what is a director's is refused to a mediator.</summary>
public sealed class LeaderCaseTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task LeaderCase_WhenSeenThrough_LeadsTheCaseThereAndBack()
    {
        var (mediator, reference, led) = await Proposed();
        var director = await app.SignInAs(StaffRole.CentreDirector);
        await director.Press(
            await director.Open(Of(LeaderCaseTrigger.AssignLeader, reference, led)), "确定包案领导", ("Name", "冯示例"), ("Post", "街道副主任"));
        await mediator.Press(
            await mediator.Open(LeaderCaseLinks.WritePlan(reference, led)), "保存方案", ("Plan", "先检测后协商"), ("DueOn", "2026-04-01"));
        var page = await director.Press(await director.Open(Of(LeaderCaseTrigger.ApprovePlan, reference, led)), "批准方案");
        Assert.Equal("方案已批准。", page.Notice);

        page = await mediator.Press(await mediator.Open(CaseLinks.Of(CaseTrigger.PutUnderLeader, reference)), "领导包案");
        Assert.Equal("已转入领导包案。", page.Notice);
        await mediator.Press(await mediator.Open(Of(LeaderCaseTrigger.Begin, reference, led)), "开始推进");
        await mediator.Press(await mediator.Open(LeaderCaseLinks.Progress(reference, led)), "记进展", ("Text", "已完成检测"));
        await director.Press(await director.Open(Of(LeaderCaseTrigger.Review, reference, led)), "评查", ("Text", "还差协商"));
        await director.Press(await director.Open(Of(LeaderCaseTrigger.SendBack, reference, led)), "退回再办", ("Text", "请组织协商"));
        await mediator.Press(await mediator.Open(Of(LeaderCaseTrigger.Resume, reference, led)), "继续推进");
        await director.Press(await director.Open(Of(LeaderCaseTrigger.Review, reference, led)), "评查", ("Text", "双方已有共识"));
        await director.Press(await director.Open(Of(LeaderCaseTrigger.Resolve, reference, led)), "认定化解", ("Text", "双方同意分担"));
        await mediator.Press(await mediator.Open(CaseLinks.Of(CaseTrigger.ReturnFromLeader, reference)), "包案结束");

        var found = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Mediating, found.Status);
        var resolved = Assert.Single(found.LeaderCases);
        Assert.Equal((LeaderCaseStatus.Resolved, "双方同意分担"), (resolved.Status, resolved.Outcome));
        Assert.Equal("已完成检测", Assert.Single(resolved.Progress).Text);
        Assert.Equal(
            [
                CaseActs.ProposeLeader, "AssignLeader", CaseActs.WriteLeaderPlan, "ApprovePlan", "PutUnderLeader", "Begin", CaseActs.NoteLeaderProgress,
                "Review", "SendBack", "Resume", "Review", "Resolve", "ReturnFromLeader",
            ],
            found.Events.OrderBy(e => e.Sequence).TakeLast(13).Select(e => e.Act));
    }

    [Fact]
    public async Task Claim_WhenALeaderTakesTheCaseUp_SaysSo()
    {
        var (_, reference, led) = await Proposed();
        var director = await app.SignInAs(StaffRole.CentreDirector);

        var page = await director.Press(
            await director.Open(Of(LeaderCaseTrigger.Claim, reference, led)), "领导认领", ("Name", "冯示例"), ("Post", "街道副主任"));

        HtmlAssert.Shows(page, "（认领）");
        Assert.True((await Only(reference)).WasClaimed);
    }

    [Fact]
    public async Task ApprovePlan_ByItsProposer_IsRefusedByTheMachine()
    {
        var director = await app.SignInAs(StaffRole.CentreDirector);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var led = await ProposeAs(director, reference);
        await director.Press(
            await director.Open(Of(LeaderCaseTrigger.AssignLeader, reference, led)), "确定包案领导", ("Name", "冯示例"), ("Post", "街道副主任"));
        var page = await director.Press(
            await director.Open(LeaderCaseLinks.WritePlan(reference, led)), "保存方案", ("Plan", "先检测后协商"), ("DueOn", "2026-04-01"));
        HtmlAssert.Shows(page, "是提议人，不能批准");

        page = await director.Open(Of(LeaderCaseTrigger.ApprovePlan, reference, led));
        HtmlAssert.Shows(page, "批准人不是提议人");
        Assert.DoesNotContain(page.Html.QuerySelectorAll("main button"), button => button.TextContent.Contains("批准方案", StringComparison.Ordinal));

        var token = KeyValuePair.Create("__RequestVerificationToken", page.Value("__RequestVerificationToken")!);
        using var content = new FormUrlEncodedContent([token]);
        using var response = await director.Client.PostAsync(new Uri(Of(LeaderCaseTrigger.ApprovePlan, reference, led), UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Null((await Only(reference)).ApprovedAt);
    }

    [Theory]
    [InlineData(LeaderCaseTrigger.AssignLeader)]
    [InlineData(LeaderCaseTrigger.Claim)]
    [InlineData(LeaderCaseTrigger.ApprovePlan)]
    [InlineData(LeaderCaseTrigger.Review)]
    [InlineData(LeaderCaseTrigger.Resolve)]
    [InlineData(LeaderCaseTrigger.SendBack)]
    public async Task DirectorsActs_ForTheMediator_AreForbidden(LeaderCaseTrigger trigger)
    {
        var (mediator, reference, led) = await Proposed();

        Assert.Equal(HttpStatusCode.Forbidden, (await mediator.Open(Of(trigger, reference, led))).Status);
    }

    [Theory]
    [InlineData(LeaderCaseTrigger.Begin)]
    [InlineData(LeaderCaseTrigger.Resume)]
    public async Task Work_BeforeThePlanIsApproved_IsAConflict(LeaderCaseTrigger trigger)
    {
        var (mediator, reference, led) = await Proposed();

        Assert.Equal(HttpStatusCode.Conflict, (await mediator.Open(Of(trigger, reference, led))).Status);
    }

    [Theory]
    [InlineData("Ground", "", "请选择提请原因")]
    [InlineData("Reason", "", "请写明为什么需要领导包案")]
    public async Task Propose_WhenAFieldIsEmpty_SaysWhatToDoBesideIt(string field, string value, string message)
    {
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        (string Field, string? Value)[] all = [("Ground", "Severity"), ("Reason", "涉及多户")];

        var page = await mediator.Press(
            await mediator.Open(LeaderCaseLinks.Propose(reference)), "提请领导包案", [.. all.Where(f => f.Field != field), (field, value)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Empty((await app.ReadCase(reference)).LeaderCases);
    }

    [Fact]
    public async Task WritePlan_WithADayThatIsOver_IsRefused()
    {
        var (mediator, reference, led) = await Proposed();

        var page = await mediator.Press(
            await mediator.Open(LeaderCaseLinks.WritePlan(reference, led)), "保存方案", ("Plan", "先检测后协商"), ("DueOn", "2026-03-01"));

        HtmlAssert.Refuses(page, "DueOn", "期限不能早于今天");
    }

    [Fact]
    public async Task Withdraw_WhenDone_EndsTheProposal()
    {
        var (mediator, reference, led) = await Proposed();

        await mediator.Press(await mediator.Open(Of(LeaderCaseTrigger.Withdraw, reference, led)), "撤回", ("Text", "双方已和解"));

        Assert.Equal(LeaderCaseStatus.Withdrawn, (await Only(reference)).Status);
    }

    [Fact]
    public async Task PutUnderLeader_WithoutAnApprovedPlan_SaysWhatIsMissing()
    {
        var (mediator, reference, _) = await Proposed();

        var page = await mediator.Open(CaseLinks.Of(CaseTrigger.PutUnderLeader, reference));

        HtmlAssert.Shows(page, "尚无经批准的包案方案");
        Assert.Empty(page.Html.QuerySelectorAll("main button"));
    }

    [Fact]
    public async Task LeaderCases_ForASiblingCentre_DoNotExist()
    {
        var (_, reference, led) = await Proposed();
        var sibling = await app.SignIn("director2");

        Assert.Equal(HttpStatusCode.NotFound, (await sibling.Open(Of(LeaderCaseTrigger.AssignLeader, reference, led))).Status);
    }

    private static string Of(LeaderCaseTrigger trigger, string reference, Guid led) => LeaderCaseLinks.Of(trigger, reference, led);

    private async Task<(Browser Mediator, string Reference, Guid Led)> Proposed()
    {
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        return (mediator, reference, await ProposeAs(mediator, reference));
    }

    private async Task<Guid> ProposeAs(Browser browser, string reference)
    {
        await browser.Press(await browser.Open(LeaderCaseLinks.Propose(reference)), "提请领导包案", ("Ground", "Severity"), ("Reason", "涉及多户"));
        return (await Only(reference)).Id;
    }

    private async Task<LeaderCase> Only(string reference) => Assert.Single((await app.ReadCase(reference)).LeaderCases);
}
