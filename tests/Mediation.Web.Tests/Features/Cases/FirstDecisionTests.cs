using System.Net;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases;

public sealed class FirstDecisionTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Accept_WhenTheRulesAreMet_BeginsTheFirstRoundWithMeAsHost()
    {
        var (browser, reference) = await Registered("示例受理");

        await browser.Press(await browser.Open($"/cases/{reference}/accept"), "受理", ("IHost", "true"));

        var found = await Find(reference);
        Assert.Equal(CaseStatus.Accepted, found.Status);
        Assert.NotNull(found.HostMediatorId);
        Assert.Contains(found.Events, e => e.Machine == "Case" && e.Act == nameof(CaseTrigger.Accept));
    }

    [Fact]
    public async Task Terminate_WhileRegistered_TakesOneClick()
    {
        var (browser, reference) = await Registered("示例电话拒绝");

        await browser.Press(await browser.Open($"/cases/{reference}"), "一方拒绝，终止调解");

        var found = await Find(reference);
        Assert.Equal(CaseStatus.Terminated, found.Status);
        Assert.Equal(TerminationReason.OneSideRefuses, found.TerminationReason);
        Assert.Equal(OtherWaysTold.OrallyNoted, found.OtherWaysTold);
    }

    [Fact]
    public async Task Terminate_WhenTerminatedAlready_ShowsTheConflictPage()
    {
        var (browser, reference) = await Registered("示例重复终止");
        await browser.Press(await browser.Press(await browser.Open($"/cases/{reference}/terminate"), "终止调解"), "核对无误，确认");

        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open($"/cases/{reference}/terminate")).Status);
    }

    [Fact]
    public async Task Decline_WithoutAReason_AsksForIt()
    {
        var (browser, reference) = await Registered("示例不予受理");

        var page = await browser.Press(await browser.Open($"/cases/{reference}/decline"), "决定不予受理");

        HtmlAssert.Refuses(page, "Reason", "请写明不予受理的理由，通知书上会印出来");
        Assert.Equal(CaseStatus.Registered, (await Find(reference)).Status);
    }

    [Fact]
    public async Task Decline_WithAReason_IsShownOnceMoreAndDoneWhenConfirmed()
    {
        var (browser, reference) = await Registered("示例核对再定");

        var page = await browser.Press(await browser.Open($"/cases/{reference}/decline"), "决定不予受理", ("Reason", "已由人民法院受理"));

        HtmlAssert.Shows(page, "请核对以后再决定");
        HtmlAssert.Shows(page, "已由人民法院受理");
        Assert.Equal(CaseStatus.Registered, (await Find(reference)).Status);
        Assert.Equal("已由人民法院受理", (await browser.Open($"/cases/{reference}/decline")).Value("Reason"));

        HtmlAssert.IsFine(await browser.Press(page, "核对无误，确认"));
        Assert.Equal(CaseStatus.Declined, (await Find(reference)).Status);
    }

    [Fact]
    public async Task Divert_WhenOneCheckedWhatSomebodyElseHasChangedMeanwhile_ShowsTheConflictPage()
    {
        var (browser, reference) = await Registered("示例核对冲突");
        var page = await browser.Press(
            await browser.Open($"/cases/{reference}/divert"), "分流",
            ("Target", "Litigation"), ("Organ", "示例区人民法院"), ("Reason", "当事人要求"), ("LookAgainOn", "2026-06-01"));
        HtmlAssert.Shows(page, "诉讼");
        HtmlAssert.Shows(page, "2026年6月1日");
        await browser.Press(await browser.Open($"/cases/{reference}/requests"), "添加", ("Text", "再赔一百元"));

        Assert.Equal(HttpStatusCode.Conflict, (await browser.Press(page, "核对无误，确认")).Status);
    }

    [Fact]
    public async Task Divert_WhenTheDayIsPast_IsRefused()
    {
        var (browser, reference) = await Registered("示例分流");
        var page = await browser.Open($"/cases/{reference}/divert");

        page = await browser.Press(
            page, "分流", ("Target", "Litigation"), ("Organ", "示例区人民法院"), ("Reason", "当事人要求"), ("LookAgainOn", "2026-03-01"));

        HtmlAssert.Refuses(page, "LookAgainOn", "回看的日期应在今天以后");
    }

    [Fact]
    public async Task SolveOnSpot_WhenTheVisitorHasNotConfirmed_IsRefused()
    {
        var (browser, reference) = await Registered("示例现场");

        var page = await browser.Press(await browser.Open($"/cases/{reference}/solve-on-spot"), "结案：现场解决", ("WhatWasDone", "说和"), ("ConfirmedBy", ""));

        HtmlAssert.Refuses(page, "ConfirmedBy", "来访人确认以后才能按现场解决结案；没有确认的，请受理或者作其他决定");
        Assert.NotNull(page.ErrorAt("ConfirmedHow"));
        await browser.Press(page, "结案：现场解决", ("ConfirmedBy", "来访人甲"), ("ConfirmedHow", "Signed"));
        var solved = await Find(reference);
        Assert.Equal(CaseStatus.Closed, solved.Status);
        Assert.Equal(("来访人甲", DeclarationWay.Signed), (solved.VisitorConfirmation!.Name, solved.VisitorConfirmation.Way));
        HtmlAssert.Shows(await browser.Open(CaseLinks.Case(reference)), "来访人甲确认（书面签名");
    }

    [Fact]
    public async Task Merge_ByTheDirector_KeepsBothHours()
    {
        var (_, first) = await Registered("示例并案一");
        var (_, second) = await Registered("示例并案二");
        var director = await app.SignIn("director1");

        var both = await director.Open($"/cases/{second}/merge?target={first}");
        HtmlAssert.Shows(both, first);
        await director.Press(both, "确认是同一件事，并入");

        Assert.Equal(CaseStatus.Merged, (await Find(second)).Status);
        Assert.Equal(second, Assert.Single((await Find(first)).MergedRequests).Reference);
    }

    [Fact]
    public async Task CorrectIntake_WhenSaved_KeepsTheHourAndTellsTheHistory()
    {
        var (browser, reference) = await Registered("示例更正");

        await browser.Press(await browser.Open($"/cases/{reference}/correct-intake"), "保存更正", ("Dispute.Title", "示例更正后"));

        var found = await Find(reference);
        Assert.Equal("示例更正后", found.Title);
        Assert.Contains(found.Events, e => e.Act == CaseActs.CorrectIntake);
    }

    [Fact]
    public async Task Requests_WhenNotAgreed_NeedTheOtherWaysTold()
    {
        var (browser, reference) = await Registered("示例申请事项");
        await browser.Press(await browser.Open($"/cases/{reference}/requests"), "添加", ("Text", "书面道歉"));
        var request = (await Find(reference)).Requests.Single(r => r.Text == "书面道歉");

        var page = await browser.Press(await browser.Open($"/cases/{reference}/requests/{request.Id}"), "保存结果", ("Outcome", "NotAgreed"));
        Assert.NotNull(page.ErrorAt("OtherWays"));
        await browser.Press(page, "保存结果", ("OtherWays", "OrallyNoted"));

        Assert.Equal(RequestOutcome.NotAgreed, (await Find(reference)).Requests.Single(r => r.Id == request.Id).Outcome);
    }

    [Theory]
    [InlineData("accept")]
    [InlineData("terminate")]
    [InlineData("correct-intake")]
    public async Task Decisions_FromAnotherStreet_DontKnowTheCase(string act)
    {
        var (_, reference) = await Registered("示例他处");

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignIn("mediator3")).Open($"/cases/{reference}/{act}")).Status);
    }

    private async Task<(Browser Browser, string Reference)> Registered(string title)
    {
        var browser = await app.SignIn("mediator1");
        return (browser, await browser.RegisterCase(title, title + "甲", title + "乙"));
    }

    private Task<DisputeCase> Find(string reference) =>
        app.InDatabase(db => db.Cases.Include(c => c.Events).SingleAsync(c => c.Reference == reference));
}
