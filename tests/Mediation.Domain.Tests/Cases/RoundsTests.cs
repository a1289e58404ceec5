using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>再次调解 and 复诊: several rounds of one dispute.</summary>
public class RoundsTests
{
    private static readonly RuleContext TwoMonthsLater = Given.On(Given.Today.AddMonths(2));

    [Fact]
    public void Remediate_WhenTheyComeBackAfterARefusal_OpensANewRoundAndKeepsTheOld()
    {
        var of = SomeCase.Registered();
        of.Refused(of.Respondent()).Terminated(TerminationReason.OneSideRefuses);
        of.Closed();

        of.Remediate("双方共同申请", TwoMonthsLater, Given.Mediator);

        Assert.Equal((CaseStatus.Accepted, 2, TwoMonthsLater.Today), (of.Status, of.Round, of.AcceptedOn));
        Assert.Equal(
            [(1, (CaseStatus?)CaseStatus.Terminated, (TerminationReason?)TerminationReason.OneSideRefuses), (2, null, null)],
            of.Rounds.Select(round => (round.Number, round.EndedAs, round.Termination)));
        Assert.All(of.Parties, party => Assert.Equal((Participation.Undecided, null), (party.Participation, party.RightsNotice)));
        Assert.Equal((null, null, null, null), (of.TerminationReason, of.Outcome, of.ClosedOn, of.RatingAskedOn));
    }

    [Fact]
    public void Remediate_WhenANewRoundBegins_StartsANewLimit()
    {
        var of = SomeCase.Mediating().Terminated();

        of.Remediate("双方再次申请", TwoMonthsLater, Given.Mediator);

        Assert.Equal(TwoMonthsLater.Today.AddMonths(1), of.LimitsIn(TwoMonthsLater).Governing!.DueDay);
        Assert.Equal(Given.Now, of.RequestMadeAt);
    }

    [Fact]
    public void RemediateOnOwnInitiative_WhenARefusalStands_IsBarredButAnApplicationIsNot()
    {
        var of = SomeCase.Registered();
        of.Refused(of.Respondent()).Terminated(TerminationReason.OneSideRefuses);

        var refusal = Assert.Throws<WorkflowException>(() => of.RemediateOnOwnInitiative("排查发现", Given.Context, Given.Mediator));
        Assert.Equal(CaseRules.NobodyIndispensableRefused.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal(CaseStatus.Terminated, of.Status);

        of.Remediate("双方申请", Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Accepted, of.Status);
    }

    [Fact]
    public void RemediateOnOwnInitiative_WhenNobodyHasRefused_OpensANewRound()
    {
        var of = SomeCase.Mediating().Terminated(TerminationReason.LimitOver);

        of.RemediateOnOwnInitiative("排查发现矛盾再起", Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Accepted, 2), (of.Status, of.Round));
    }

    [Fact]
    public void Remediate_WhenFromFollowUp_LeavesTheOldAgreementInForceWithItsOutcomes()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var old = of.AgreementInForce!;
        of.PlanFollowUpVisit(old.Id, Given.Today.AddDays(20), FollowUpWay.Phone, "测试网格员丙", Given.Context, Given.Mediator);

        of.Remediate("一方反悔", TwoMonthsLater, Given.Mediator);

        Assert.Equal((CaseStatus.Mediating, 2), (of.Status, of.Round));
        Assert.Equal((old, AgreementStatus.Performing), (of.AgreementInForce, old.Status));
        Assert.All(of.Requests, request => Assert.Equal(RequestOutcome.Agreed, request.Outcome));
        Assert.True(Assert.Single(of.FollowUpVisits).IsOpen);
    }

    [Fact]
    public void Terminate_WhenAnAgreementIsInForce_IsBarredAndReturnToFollowUpIsTheWay()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var old = of.AgreementInForce!;
        of.Remediate("一方反悔", Given.Context, Given.Mediator);
        var draft = of.Sent();

        var refusal = Assert.Throws<WorkflowException>(() => of.Terminated());
        Assert.Equal(CaseRules.NoAgreementInForce.Id, Assert.Single(refusal.Unmet).RuleId);

        of.ReturnToFollowUp("未谈成", Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.FollowUp, old), (of.Status, of.AgreementInForce));
        Assert.Equal(AgreementStatus.Abandoned, draft.Status);
        Assert.All(of.Requests, request => Assert.Equal(RequestOutcome.Agreed, request.Outcome));
        Assert.Equal((2, (CaseStatus?)CaseStatus.FollowUp), (of.Rounds[^1].Number, of.Rounds[^1].EndedAs));
    }

    [Fact]
    public void ReturnToFollowUp_WhenInTheFirstRound_IsBarred()
    {
        RuleAssert.NotMet(CaseRules.OldAgreementInForce, SomeCase.Mediating(), "没有仍然有效的原协议");

        var of = SomeCase.Mediating();
        of.Signed();
        RuleAssert.NotMet(CaseRules.OldAgreementInForce, of, "没有仍然有效的原协议");
    }

    [Fact]
    public void Supersede_OnlyHappensInTheActThatMakesTheNewOneEffective()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var old = of.AgreementInForce!;
        of.Remediate("一方反悔", Given.Context, Given.Mediator);
        var successor = of.Sent();
        foreach (var slot in successor.Slots.Where(s => s.Role is not (SignatoryRole.Recorder or SignatoryRole.CommitteeSeal)))
            of.Sign(successor, slot, Given.Today);
        Assert.Equal((AgreementStatus.Performing, old), (old.Status, of.AgreementInForce));
        var events = of.Events.Count;

        of.Sign(successor, successor.PlaceOf(SignatoryRole.CommitteeSeal), Given.Today);

        Assert.Equal((AgreementStatus.Superseded, successor.Id, successor), (old.Status, old.SupersededById, of.AgreementInForce));
        Assert.Equal(
            [CaseActs.SignAgreement, nameof(AgreementTrigger.TakeEffect), nameof(AgreementTrigger.Supersede)],
            of.Events.Skip(events).Select(e => e.Act));
        of.Settle(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Settled, of.Status);
    }

    [Fact]
    public void Settle_WhenOnlyTheOldAgreementIsThere_IsBarredInTheNewRound()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        of.Remediate("一方反悔", Given.Context, Given.Mediator);

        RuleAssert.NotMet(CaseRules.AgreementEffective, of, "本轮调解尚无生效的协议");
    }

    [Fact]
    public void Settle_WhenARoundSucceedsAfterAnother_CountsTheDisputeOnceFromItsFirstSuccess()
    {
        var firstSuccess = Given.Today.AddDays(-5);
        var of = SomeCase.Mediating();
        of.Signed(on: firstSuccess);
        of.Decided().Settle(Given.Context, Given.Mediator);
        of.FollowedUp().Remediate("一方反悔", Given.Context, Given.Mediator);

        of.Settled();

        Assert.Equal((firstSuccess, Given.Today, 2), (of.SettledOn!.Value, of.AgreementInForce!.EffectiveOn!.Value, of.Rounds.Count));
    }

    [Fact]
    public void Supplement_WhenItTakesEffect_StandsBesideTheOriginalWithItsOwnDay()
    {
        var of = SomeCase.Mediating();
        var original = of.Signed(on: Given.Today.AddDays(-3));

        var supplement = of.Signed(on: Given.Today, supplements: original.Id);

        Assert.Equal((AgreementStatus.Effective, AgreementStatus.Effective), (original.Status, supplement.Status));
        Assert.Equal((Given.Today.AddDays(-3), Given.Today), (original.EffectiveOn, supplement.EffectiveOn));
        Assert.Equal(original, of.AgreementInForce);
    }

    [Fact]
    public void Supersede_WhenTheOldOneHadASupplement_TakesItAlong()
    {
        var of = SomeCase.Mediating();
        var original = of.Signed();
        var supplement = of.Signed(supplements: original.Id);

        var successor = of.Signed();

        Assert.Equal(
            (AgreementStatus.Superseded, AgreementStatus.Superseded, successor),
            (original.Status, supplement.Status, of.AgreementInForce));
    }

    [Fact]
    public void Remediate_WhenClosedWithAnAgreementInForce_AsksToReopenFirst()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed().Closed();

        var refusal = Assert.Throws<WorkflowException>(() => of.Remediate("反悔", Given.Context, Given.Mediator));
        Assert.Equal(ClosingRules.NoAgreementLeft.Id, Assert.Single(refusal.Unmet).RuleId);

        of.Reopen("当事人反映漏水复发", "被申请人重做防水", Given.Context, Given.Mediator);
        of.Remediate("双方申请", Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Mediating, of.Status);
    }

    [Fact]
    public void Reopen_WhenAnAgreementIsInForce_GoesToFollowUpInTheSameRound()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed().Closed();

        of.Reopen("当事人反映漏水复发", "被申请人重做防水", TwoMonthsLater, Given.Mediator);

        Assert.Equal((CaseStatus.FollowUp, 1, null), (of.Status, of.Round, of.ClosedOn));
        Assert.Equal("当事人反映漏水复发；被申请人重做防水", of.Events[^1].Reason);
        var record = Assert.Single(of.ReExaminations);
        Assert.Equal(
            ("当事人反映漏水复发", "被申请人重做防水", TwoMonthsLater.Today, Given.Mediator.Name), (record.Found, record.Owed, record.On, record.By));
    }

    [Fact]
    public void Reopen_WhenNoAgreementIsInForce_BeginsANewRound()
    {
        var of = SomeCase.Mediating().Terminated().Closed();

        of.Reopen("矛盾再起", "无", TwoMonthsLater, Given.Mediator);

        Assert.Equal((CaseStatus.Accepted, 2, TwoMonthsLater.Today), (of.Status, of.Round, of.AcceptedOn));
        Assert.Equal("复诊：矛盾再起", of.Rounds[^1].Ground);
        Assert.Equal(RequestOutcome.Pending, of.Requests[0].Outcome);
    }
}
