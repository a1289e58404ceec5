using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Confirmations;

public class JudicialConfirmationTests
{
    [Fact]
    public void PrepareConfirmation_WhenTheCaseIsClosed_ReopensIt()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed().Closed();

        of.PrepareConfirmation(of.AgreementInForce!.Id, Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.FollowUp, of.Status);
        Assert.Contains(of.Events, e => e.Act == nameof(CaseTrigger.Reopen) && e.Reason == "申请司法确认");
    }

    [Theory]
    [InlineData(CaseStatus.Registered)]
    [InlineData(CaseStatus.Mediating)]
    [InlineData(CaseStatus.Terminated)]
    [InlineData(CaseStatus.Archived)]
    public void PrepareConfirmation_InAnyOtherStage_IsRefused(CaseStatus stage)
    {
        var of = SomeCase.Mediating();
        var agreement = of.Signed();
        of.MoveTo(stage);

        Assert.Throws<WorkflowException>(() => of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator));
        Assert.Empty(of.Confirmations);
    }

    [Fact]
    public void Application_WhenTheCourtsOfficerIsOnDuty_GoesFromAgreementToRulingInOneDay()
    {
        var confirmation = SomeConfirmation.Preparing().Taken();

        confirmation.Confirm("（2026）测试诉前调确1号裁定", Given.Today, Given.Context, Given.Mediator);

        Assert.Equal(
            (ConfirmationStatus.Confirmed, Given.Today, Given.Today, Given.Today, false),
            (confirmation.Status, confirmation.ReadyOn!.Value, confirmation.FiledOn!.Value, confirmation.RuledOn!.Value, confirmation.IsOpen));
        Assert.Equal(
            ["MakeReady", "File", "CourtAccept", "Confirm"],
            confirmation.Case.Events.Where(e => e.Machine == ConfirmationWorkflow.Machine.Name).Select(e => e.Act));
    }

    [Fact]
    public void RefuseToAccept_WhenItWasTheWrongCourt_LeavesTheWayToAnotherWhileDaysRemain()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();
        confirmation.RefuseToAccept("（2026）测试裁1号", Given.Today, "无管辖权", Given.Context, Given.Mediator);

        confirmation.PrepareAgain("改向有管辖权的法院申请", Given.Context, Given.Mediator);

        Assert.Equal(
            (ConfirmationStatus.Preparing, null, null, null, null),
            (confirmation.Status, confirmation.Court, confirmation.FiledOn, confirmation.RulingNumber, confirmation.EndNote));
        Assert.Equal(2, confirmation.ConsentingPartyIds.Count);
    }

    [Fact]
    public void PrepareAgain_WhenTheThirtyDaysAreOver_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-03-01")).Filed();
        confirmation.Withdraw("一方撤回", Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => confirmation.PrepareAgain("再申请", Given.On(Day("2026-04-20")), Given.Mediator));

        Assert.Equal(ConfirmationRules.DaysRemain.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal((ConfirmationStatus.Withdrawn, "一方撤回"), (confirmation.Status, confirmation.EndNote));
    }

    [Fact]
    public void File_WhenOnePartyTakesItsConsentBack_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing().Ready();
        confirmation.AgreeToApply(confirmation.Case.Applicant().Id, false, Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => confirmation.File(Given.Context, Given.Mediator));

        Assert.Equal(ConfirmationRules.JointApplication.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Null(confirmation.FiledOn);
    }

    [Fact]
    public void Lapse_WhileDaysRemain_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));
        Assert.Throws<WorkflowException>(() => confirmation.Lapse(Given.On(Day("2026-03-09")), Given.Mediator));

        confirmation.Lapse(Given.On(Day("2026-03-10")), Given.Mediator);

        Assert.Equal((ConfirmationStatus.Lapsed, false), (confirmation.Status, confirmation.IsOpen));
    }

    [Fact]
    public void AskSupplement_WhenTheCourtMissesSomething_PutsItsDayOnTheDesk()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();

        confirmation.AskSupplement("产权证明", Given.Today.AddDays(5), Given.Context, Given.Mediator);
        Assert.Equal((DueKind.Supplement, Given.Today.AddDays(5)), confirmation.Case.DueDays(Given.Context)[0]);

        confirmation.Supplement("01", Given.Context, Given.Mediator);
        Assert.Equal((ConfirmationStatus.Filed, null, "01"), (confirmation.Status, confirmation.SupplementDueOn, confirmation.PacketHash));
    }

    [Fact]
    public void ObjectionEndsOn_WhenTheRulingArrived_IsFifteenDaysLater()
    {
        var confirmation = SomeConfirmation.Preparing().Taken();
        confirmation.Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);
        Assert.Null(confirmation.ObjectionEndsOn(ReferenceData.Calendar));

        confirmation.RecordRulingDelivery(Day("2026-03-12"), Given.Context, Given.Mediator);

        Assert.Equal(Day("2026-03-27"), confirmation.ObjectionEndsOn(ReferenceData.Calendar));
    }

    [Fact]
    public void EnforcementEndsOn_WhenConfirmed_IsTwoYearsFromTheLastDayOfPerformance()
    {
        var confirmation = SomeConfirmation.Preparing().Taken();
        Assert.Null(confirmation.EnforcementEndsOn(ReferenceData.Calendar));

        confirmation.Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);

        // The instalment is due on 2026-03-20.
        Assert.Equal(Day("2028-03-20"), confirmation.EnforcementEndsOn(ReferenceData.Calendar));
    }
}
