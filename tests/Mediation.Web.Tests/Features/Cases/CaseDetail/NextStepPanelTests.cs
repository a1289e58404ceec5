using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.FollowUps;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Confirmations;
using Mediation.Web.Features.Cases.FollowUp;
using Mediation.Web.Features.Cases.Sessions;

namespace Mediation.Web.Tests.Features.Cases.CaseDetail;

/// <summary>What the panel offers is what the machine answers, in every stage a case passes.</summary>
public sealed class NextStepPanelTests(MediationApp app) : IClassFixture<MediationApp>
{
    public static TheoryData<CaseStatus> Stages =>
    [
        CaseStatus.Registered, CaseStatus.Declined, CaseStatus.Diverted, CaseStatus.Accepted, CaseStatus.Mediating, CaseStatus.Suspended,
        CaseStatus.Settled, CaseStatus.FollowUp, CaseStatus.Terminated, CaseStatus.Closed,
    ];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Panel_InAnyStage_OffersWhatTheMachineAllows(CaseStatus stage)
    {
        TestCase? prepared = null;
        var reference = await app.AddCase(c => prepared = c.BringTo(stage));
        var (allowed, barred) = Split(prepared!);

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        var links = page.Html.QuerySelectorAll(".next-step a").Select(a => a.GetAttribute("href")).ToHashSet();
        Assert.All(allowed, trigger => Assert.Contains(CaseLinks.Of(trigger, reference), links));
        Assert.All(barred.Where(trigger => trigger != CaseTrigger.Terminate), trigger => Assert.DoesNotContain(CaseLinks.Of(trigger, reference), links));
        foreach (var check in barred.SelectMany(trigger => CaseWorkflow.Machine.Ask(prepared!.Case, trigger, prepared.Context).Unmet))
        {
            HtmlAssert.Shows(page, check.Fact!.Value.Chinese);
            HtmlAssert.Shows(page, check.Basis.Source.Chinese);
        }
    }

    [Fact]
    public async Task Panel_ForSomebodyWhoOnlyReads_OffersNothing()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        var page = await (await app.SignIn("auditor1")).Open(CaseLinks.Case(reference));

        Assert.Empty(page.Html.QuerySelectorAll(".next-step a[href], .next-step form"));
        HtmlAssert.Shows(page, "您可以查看本案");
    }

    [Fact]
    public async Task Panel_WhenARefusalStands_PutsTheEndFirst()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Accepted);
            c.Case.DeclareRefusal(c.Respondent.Id, Domain.Parties.DeclarationWay.PhoneNoted, "不谈", c.Context, c.Mediator);
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        Assert.Equal(CaseLinks.Of(CaseTrigger.Terminate, reference), page.Html.QuerySelector(".next-step .btn-primary")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Panel_WhenNoSittingIsPlanned_OffersToPlanOne()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        Assert.Equal(SessionLinks.Plan(reference), FirstAct(page));
    }

    [Fact]
    public async Task Panel_WhenASittingAndAnAgreementWaitForSignatures_LeadsToTheSittingAndNamesTheAgreement()
    {
        var agreement = Guid.Empty;
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating).HoldSession();
            agreement = c.Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator).Id;
            c.Case.SendForSignature(agreement, "（2026）示民调字第90号", "示例人民调解委员会", tabletAllowed: false, c.Context, c.Mediator);
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        // The sitting that was held still waits for its signatures and comes before the agreement.
        Assert.StartsWith(CaseLinks.Sessions(reference), FirstAct(page), StringComparison.Ordinal);
        Assert.Contains(AgreementLinks.Agreement(reference, agreement), page.Html.QuerySelectorAll(".waiting a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Panel_WhenAReturnVisitComesBeforeAPayment_LeadsToTheVisit()
    {
        var visit = Guid.Empty;
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp).SignMinutes();
            visit = c.Case.PlanFollowUpVisit(
                c.Case.Agreements[0].Id, c.Context.Today, FollowUpWay.Phone, c.Mediator.Name, c.Context, c.Mediator).Id;
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        Assert.Equal(FollowUpLinks.CompleteVisit(reference, visit), FirstAct(page));
    }

    [Fact]
    public async Task Panel_WhenClosingWouldCallOffAReturnVisit_LeadsToTheVisitAndKeepsClosingBesideIt()
    {
        var visit = Guid.Empty;
        var reference = await app.AddCase(c =>
        {
            PerformedAndRated(c);
            visit = c.Case.PlanFollowUpVisit(
                c.Case.Agreements[0].Id, c.Context.Today, FollowUpWay.Phone, c.Mediator.Name, c.Context, c.Mediator).Id;
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        Assert.Equal(FollowUpLinks.CompleteVisit(reference, visit), FirstAct(page));
        Assert.Equal(CaseLinks.Of(CaseTrigger.Close, reference), page.Html.QuerySelector(".next-step .btn-secondary")?.GetAttribute("href"));
        HtmlAssert.Shows(page, "“结案”以前请留意");
    }

    [Fact]
    public async Task Panel_WhenNothingWaits_OffersToCloseAndSaysThatNobodyWentBack()
    {
        var reference = await app.AddCase(PerformedAndRated);

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        Assert.Equal(CaseLinks.Of(CaseTrigger.Close, reference), FirstAct(page));
        HtmlAssert.Shows(page, "还没有回访过当事人");
        HtmlAssert.DoesNotShow(page, "“结案”的条件，都已满足");
    }

    [Fact]
    public async Task Panel_WhenTheAgreementWasNotPerformed_DoesNotAskForItsPaymentsAnyMore()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp).SignMinutes();
            c.Case.ConcludePerformance(
                c.Case.Agreements[0].Id, AgreementTrigger.MarkNotPerformed, c.Context.Today, "已告知可以向人民法院起诉", c.Context, c.Mediator);
        });

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        HtmlAssert.DoesNotShow(page, "赔偿款 · 最迟");
    }

    [Theory]
    [InlineData("visit-signatures")]
    [InlineData("consultation-seats")]
    [InlineData("leader-plan")]
    [InlineData("rights-notice")]
    public async Task MendingPlace_OfARule_IsAPageThatOpens(string place)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.ToMend(place, reference)!);

        HtmlAssert.Shows(page, reference);
    }

    [Fact]
    public async Task ConfirmationPage_WhenNotReady_DoesNotPutWithdrawingFirst()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
        });
        var confirmation = (await app.ReadCase(reference)).Confirmations.Single().Id;

        var page = await (await app.SignIn("mediator1")).Open(ConfirmationLinks.Confirmation(reference, confirmation));

        HtmlAssert.Shows(page, "现在还不能“材料齐备”");
        Assert.Empty(page.Html.QuerySelectorAll("main .actions .btn-primary"));
    }

    [Fact]
    public async Task Refusal_WithOneClick_EndsTheMediation()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var browser = await app.SignIn("mediator1");

        var page = await browser.Open(CaseLinks.Case(reference));
        Assert.Null(page.Button("一方拒绝，终止调解").Closest("details"));
        await browser.Press(page, "一方拒绝，终止调解", ("Note", "电话里说不谈"));

        var ended = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Terminated, ended.Status);
        Assert.Equal(TerminationReason.OneSideRefuses, ended.TerminationReason);
        Assert.Equal(OtherWaysTold.OrallyNoted, ended.OtherWaysTold);
        Assert.Equal("电话里说不谈", ended.TerminationNote);
        Assert.Equal("李示例、王示例", ended.Telling!.To);
        Assert.Contains("仲裁、行政、司法", ended.Telling.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_WhenALimitRuns_ExplainThemselves()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));

        var page = await (await app.SignIn("mediator1")).Open(CaseLinks.Case(reference));

        HtmlAssert.Shows(page, "怎样算出来的");
        HtmlAssert.Shows(page, "受理当日不计入");
    }

    private static void PerformedAndRated(TestCase of)
    {
        of.BringTo(CaseStatus.FollowUp).SignMinutes();
        of.Case.PerformInstalment(of.Case.Agreements[0].Id, 1, of.Context.Today, "收条", of.Context, of.Mediator);
        of.Case.ConcludePerformance(of.Case.Agreements[0].Id, AgreementTrigger.MarkPerformed, of.Context.Today, "收条在卷", of.Context, of.Mediator);
        of.Case.AskForRating(5, of.Context, of.Mediator);
    }

    private static string? FirstAct(Page page) => page.Html.QuerySelector(".next-step .btn-primary")?.GetAttribute("href");

    private static (List<CaseTrigger> Allowed, List<CaseTrigger> Barred) Split(TestCase of)
    {
        var decisions = Enum.GetValues<CaseTrigger>().Select(trigger => CaseWorkflow.Machine.Ask(of.Case, trigger, of.Context)).Where(d => d.IsDeclared).ToList();
        return ([.. decisions.Where(d => d.IsAllowed).Select(d => d.Trigger)], [.. decisions.Where(d => !d.IsAllowed).Select(d => d.Trigger)]);
    }
}
