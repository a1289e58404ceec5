using System.Net;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Mediators;
using Mediation.Web.Features.Cases.Risk;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>Mediators, risk, suspension, limit and history.</summary>
public sealed class CaseActTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task AssignHost_ByAMediator_TakesAnUnassignedCase()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var browser = await app.SignIn("mediator2");
        var me = await app.InDatabase(db => db.Users.Where(u => u.UserName == "mediator2").Select(u => u.MediatorId).SingleAsync());

        await browser.Press(await browser.Open(MediatorLinks.AssignHost(reference)), "确定", ("MediatorId", me.ToString()), ("Mode", "Appointed"));

        Assert.Equal(me, (await app.ReadCase(reference)).HostMediatorId);
    }

    [Fact]
    public async Task AssignHost_OfSomebodyElseByAMediator_IsRefused()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var browser = await app.SignIn("mediator2");
        var other = await app.InDatabase(db => db.Users.Where(u => u.UserName == "mediator1").Select(u => u.MediatorId).SingleAsync());

        var page = await browser.Press(await browser.Open(MediatorLinks.AssignHost(reference)), "确定", ("MediatorId", other.ToString()), ("Mode", "Appointed"));

        HtmlAssert.Refuses(page, "MediatorId", "请从名单中选择");
    }

    [Fact]
    public async Task Recusal_WhenGrantedByTheDirector_LeavesTheCaseWithoutAHost()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var mediator = await app.SignIn("mediator1");
        var party = (await app.ReadCase(reference)).Parties[0].Id;
        await mediator.Press(await mediator.Open(MediatorLinks.RequestRecusal(reference)), "登记",
            ("PartyId", party.ToString()), ("Ground", "NearKin"), ("Note", "是对方的姐夫"));
        var director = await app.SignIn("director1");

        var page = await director.Press(await director.Open(CaseLinks.Mediators(reference)), "准许，另行确定调解员");

        Assert.Equal(MediatorLinks.AssignHost(reference), page.Path);
        Assert.Null((await app.ReadCase(reference)).HostMediatorId);
    }

    [Fact]
    public async Task AssessRisk_AtTheHighestLevelWithoutAReport_AsksForIt()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(RiskLinks.Assess(reference)), "登记", ("Level", "MayTurnCriminal"), ("Signs", "扬言持刀"));

        HtmlAssert.Refuses(page, "Body", "请填写报告给哪个机关，例如派出所");
        Assert.Equal("扬言持刀", page.Value("Signs"));
        Assert.Equal(RiskLevel.Ordinary, (await app.ReadCase(reference)).RiskLevel);
    }

    [Fact]
    public async Task AssessRisk_WithTheReport_KeepsBothInOneAct()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        await browser.Press(await browser.Open(RiskLinks.Assess(reference)), "登记", ("Level", "MayTurnCriminal"), ("Signs", "扬言持刀"),
            ("ReportedAt", "2026-03-02T08:30"), ("Body", "云桥派出所"), ("Receiver", "李警官"));

        var saved = await app.ReadCase(reference);
        Assert.False(saved.OwesRiskReport);
        Assert.Equal(new DateTime(2026, 3, 2, 0, 30, 0, DateTimeKind.Utc), saved.RiskReport!.At);
    }

    [Fact]
    public async Task FlagViolence_WhenSet_ShowsInTheHead()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var browser = await app.SignIn("mediator1");

        await browser.Press(await browser.Open(RiskLinks.Violence(reference)), "登记", ("Reason", "告诫书"));

        HtmlAssert.Shows(await browser.Open(CaseLinks.Case(reference)), "涉家庭暴力");
    }

    [Fact]
    public async Task Suspend_ThenUnsuspend_ComesBackToTheStage()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.Suspend, reference)), "中止调解", ("Reason", "Illness"), ("Note", "住院"));
        Assert.Equal(CaseStatus.Suspended, (await app.ReadCase(reference)).Status);
        await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.Unsuspend, reference)), "恢复调解", ("Note", "出院"));

        Assert.Equal(CaseStatus.Mediating, (await app.ReadCase(reference)).Status);
    }

    [Fact]
    public async Task Suspend_WhenTheStageDoesNotKnowIt_AnswersConflict()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Of(CaseTrigger.Suspend, reference));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [Fact]
    public async Task Suspend_SentTwice_IsCarriedOutOnce()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        var form = await browser.Open(CaseLinks.Of(CaseTrigger.Suspend, reference));

        await browser.Press(form, "中止调解", ("Reason", "Illness"), ("Note", "住院"));
        await browser.Press(form, "中止调解", ("Reason", "Illness"), ("Note", "住院"));

        Assert.Single((await app.ReadCase(reference)).Stops);
    }

    [Fact]
    public async Task ExtendLimit_ToAnEarlierDay_SaysWhyNot()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(CaseLinks.ExtendLimit(reference)), "延长期限",
            ("Until", "2026-03-03"), ("Reason", "等待鉴定"), ("AllAgree", "true"));

        Assert.Contains("新的期限应晚于", page.ErrorAt("Until"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtendLimit_WhenAllAgree_MovesTheDayDue()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        await browser.Press(await browser.Open(CaseLinks.ExtendLimit(reference)), "延长期限",
            ("Until", "2026-04-30"), ("Reason", "等待鉴定"), ("AllAgree", "true"));

        Assert.Equal(new DateOnly(2026, 4, 30), (await app.ReadCase(reference)).NextDueOn);
    }

    [Fact]
    public async Task History_Always_TellsWhoWhatWhenAndTheRules()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignIn("mediator1");

        var brief = await browser.Open(CaseLinks.History(reference));
        var whole = await browser.Open(CaseLinks.History(reference) + "?all=true");

        HtmlAssert.Shows(brief, "登记 → 受理");
        HtmlAssert.Shows(brief, "属于人民调解的范围");
        HtmlAssert.DoesNotShow(brief, "添加申请事项");
        HtmlAssert.Shows(whole, "添加申请事项");
    }

    [Fact]
    public async Task Script_InATypedText_StaysText()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.Suspend, reference)), "中止调解",
            ("Reason", "Other"), ("Note", "<script>alert(1)</script>𠮷"));

        var page = await browser.Open(CaseLinks.History(reference));

        HtmlAssert.Shows(page, "<script>alert(1)</script>𠮷");
        Assert.DoesNotContain(page.Html.QuerySelectorAll("main script"), _ => true);
    }
}
