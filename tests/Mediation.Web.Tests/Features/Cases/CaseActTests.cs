using System.Net;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Cases.Agreements;
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
    public async Task KeepByConsent_WithoutADisclosure_AsksWhatWasDisclosed()
    {
        var (reference, recusal) = await Recused(RecusalGround.OtherRelation, times: 1);
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(MediatorLinks.KeepByConsent(reference, recusal)), "登记", ("AllConsent", "true"));
        HtmlAssert.Refuses(page, "Disclosed", "请写明披露了什么，例如与一方是同村邻居");
        await browser.Press(page, "登记", ("AllConsent", "true"), ("Disclosed", "与李示例同村"));

        Assert.Equal(RecusalDecision.KeptByConsent, (await app.ReadCase(reference)).RecusalOf(recusal).Decision);
        HtmlAssert.Shows(await browser.Open(CaseLinks.Mediators(reference)), "披露的关系：与李示例同村");
    }

    [Fact]
    public async Task Recusal_WhenThePartyChoosesNobody_BecomesARefusal()
    {
        var (reference, recusal) = await Recused(RecusalGround.NoGround, times: 2);
        var browser = await app.SignIn("mediator1");

        await browser.Press(await browser.Open(CaseLinks.Mediators(reference)), "没有另选，视为拒绝调解");

        var saved = await app.ReadCase(reference);
        Assert.Equal((RecusalDecision.NoChoiceMade, Participation.Refused), (saved.RecusalOf(recusal).Decision, saved.Parties[0].Participation));
    }

    [Fact]
    public async Task ComplianceSheet_OfACaseUnderWay_TellsEveryStepWithItsRulesAndWhatIsMissingNow()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        HtmlAssert.Shows(await browser.Open(CaseLinks.History(reference)), "合规核对单");

        var page = await browser.Open(CaseLinks.ComplianceSheet(reference));

        HtmlAssert.Shows(page, "共 2 步");
        HtmlAssert.Shows(page, "双方各至少登记一名当事人");
        HtmlAssert.Shows(page, "人民调解法第十九条（法律）");
        HtmlAssert.Shows(page, "本轮调解尚无生效的协议");
    }

    [Fact]
    public async Task Terminate_WhenThingsAreUnderWay_SaysBeforehandWhatIsCalledOffAndWhatGoesOn()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator);
            var plan = new SessionPlan(SittingKind.Joint, null, false, c.Context.Now, "调解室", "测试主持人", "测试记录人");
            c.Case.PlanSession(plan, c.Context, c.Mediator);
            c.Case.RecordSession(c.Case.PlanSession(plan, c.Context, c.Mediator).Id, new SessionRecord(c.Context.Now, []), c.Context, c.Mediator);
        });
        var browser = await app.SignIn("mediator1");

        var page = await browser.Open(CaseLinks.Of(CaseTrigger.Terminate, reference));

        Assert.Equal(
            ["随案取消：调解安排（已安排）1 项", "随案取消：协议（起草）1 项", "继续办完：调解安排（已记录）1 项"],
            page.Html.QuerySelectorAll("#children li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public async Task JointMediation_WhenACommitteeJoins_IsListedAndItsSealIsAskedForBeforeSigning()
    {
        Guid agreement = default;
        var reference = await app.AddCase(c => agreement = c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator).Id);
        var lead = (await app.ReadCase(reference)).CommitteeId;
        var other = await app.InDatabase(db => db.Committees.Where(c => c.Id != lead).OrderBy(c => c.Name).FirstAsync());
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(
            await browser.Open(MediatorLinks.Joint(reference)), "加入联合调解", ("Committee", other.Id.ToString()), ("Seals", "true"));

        HtmlAssert.Shows(page, other.Name);
        HtmlAssert.Shows(await browser.Open(CaseLinks.Case(reference)), "联合调解");
        var sending = await browser.Open(AgreementLinks.Send(reference, agreement));
        HtmlAssert.Shows(sending, other.Name);
        await browser.Press(sending, "送签并编号");
        HtmlAssert.Shows(await browser.Open(MediatorLinks.Joint(reference)), "请先退回修改");
        Assert.Contains((await app.ReadCase(reference)).AgreementOf(agreement).Slots, slot => slot.Name == other.Name);
    }

    [Fact]
    public async Task JointMediation_WhenACommitteeLeavesOrNoneIsChosen_KeepsTheListRight()
    {
        var committee = await app.InDatabase(db => db.Committees.OrderBy(c => c.Name).LastAsync());
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating).Case.ArrangeJointMediation(
            [new JointHost(committee.Id, committee.Name, true)], c.Context, c.Mediator));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(MediatorLinks.Joint(reference)), "加入联合调解", ("Committee", ""));
        HtmlAssert.Refuses(page, "Committee", "请选择参加的调解委员会");
        await browser.Press(page, $"移出：{committee.Name}");

        Assert.Empty((await app.ReadCase(reference)).JointHosts);
    }

    [Fact]
    public async Task FlagViolence_WhenTheVictimLacksCapacity_AsksForTheReportAtOnce()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(RiskLinks.Violence(reference)), "登记", ("Reason", "孩子身上有伤"), ("VictimLacksCapacity", "true"));
        HtmlAssert.Shows(page, "须立即向公安机关报案");
        Assert.Equal(DueKind.ViolenceReport, (await app.ReadCase(reference)).NextDueKind);
        await browser.Press(await browser.Open(RiskLinks.ViolenceReport(reference)), "登记",
            ("ReportedAt", "2026-03-02T08:00"), ("Body", "示例派出所"), ("Receiver", "王警官"));

        Assert.False((await app.ReadCase(reference)).OwesViolenceReport);
        HtmlAssert.Shows(await browser.Open(CaseLinks.Risk(reference)), "示例派出所");
    }

    [Fact]
    public async Task Terminate_InOwnWords_PrintsTheNoteOfTelling()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.Terminate, reference)), "终止调解",
            ("Reason", "NoResult"), ("Told", "OrallyNoted"), ("ToldTo", "李示例"), ("ToldText", "可以向示例区人民法院起诉"));
        await browser.Press(page, "核对无误，确认");

        var telling = (await app.ReadCase(reference)).Telling!;
        Assert.Equal(("李示例", "可以向示例区人民法院起诉"), (telling.To, telling.Text));
        var preview = await browser.Open(PaperLinks.Preview(reference, PaperKind.NoteOfTelling, null));
        Assert.Equal(("application/pdf", HttpStatusCode.OK), (preview.Response.Content.Headers.ContentType?.MediaType, preview.Status));
    }

    [Fact]
    public async Task CaseSentByACourt_BeforeReceiptIsConfirmed_SaysUntilWhen()
    {
        var reference = await app.AddCase(c =>
        {
            c.WithNeighbours();
            c.Case.CorrectIntake(
                new Intake(
                    c.Case.Reference, c.Case.CentreId, c.Case.CommitteeId, c.Case.Category, "委派案件", "漏水", IntakeChannel.Transfer, IntakeBasis.Entrusted)
                {
                    EntrustedBy = EntrustingBody.CourtBeforeFiling, EntrustingBodyName = "示例区人民法院",
                },
                c.Context, c.Mediator);
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        // Monday 2 March and three working days.
        HtmlAssert.Shows(page, "应当在 3 个工作日内向法院确认是否接收");
        Assert.Equal((DueKind.ConfirmReceipt, new DateOnly(2026, 3, 5)), ((await app.ReadCase(reference)).NextDueKind, (await app.ReadCase(reference)).NextDueOn));
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

    /// <summary>A case whose applicant asked so many times for another mediator; all but the last time it agreed to keep him.</summary>
    private async Task<(string Reference, Guid Recusal)> Recused(RecusalGround ground, int times)
    {
        Guid last = default;
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating);
            for (var i = 0; i < times; i++)
            {
                last = c.Case.RequestRecusal(c.Applicant.Id, ground, "说明", c.Context, c.Mediator).Id;
                if (i < times - 1)
                    c.Case.KeepByConsent(last, "没有关系", c.Context, c.Mediator);
            }
        });
        return (reference, last);
    }
}
