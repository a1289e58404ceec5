using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>涉家庭暴力: no joint invitation stays, and where the victim can't speak for himself the report falls due at once.</summary>
public sealed class ViolenceTests
{
    private readonly DisputeCase of = SomeCase.Mediating();

    [Fact]
    public void FlagViolence_WhenAJointSittingIsPlanned_TakesItOffThePlanAndLeavesSeparateOnes()
    {
        var joint = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        var separate = of.PlanSession(SomeCase.Sitting(SittingKind.Separate), Given.Context, Given.Mediator);

        Flag();

        Assert.Equal((SessionStatus.Cancelled, SessionStatus.Planned), (joint.Status, separate.Status));
        Assert.Contains(of.Events, e => e.Act == CaseActs.CancelSession && e.SubjectId == joint.Id);
    }

    [Fact]
    public void FlagViolence_WhenAJointSittingWasHeld_LeavesItsRecord()
    {
        var joint = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        of.RecordSession(joint.Id, new SessionRecord(Given.Now.AddHours(1), []) { Outcome = "约定再谈" }, Given.Context, Given.Mediator);

        Flag();

        Assert.Equal(SessionStatus.Recorded, joint.Status);
    }

    [Fact]
    public void OwesViolenceReport_WhenTheVictimLacksCapacity_FallsDueAtOnceUntilItIsFiled()
    {
        Flag(victimLacksCapacity: true);
        Assert.True(of.OwesViolenceReport);
        Assert.Contains((DueKind.ViolenceReport, Given.Today), of.DueDays(Given.Context));

        of.FileViolenceReport(new RiskReport(Given.Now, "测试派出所", "测试民警庚", null), Given.Context, Given.Mediator);

        Assert.False(of.OwesViolenceReport);
        Assert.DoesNotContain(of.DueDays(Given.Context), due => due.Kind == DueKind.ViolenceReport);
        Assert.Equal((CaseActs.FileViolenceReport, "测试派出所 测试民警庚"), (of.Events[^1].Act, of.Events[^1].Reason));
    }

    [Fact]
    public void OwesViolenceReport_WhenTheVictimIsACapableAdult_LeavesItToHerWish()
    {
        Flag();

        Assert.False(of.OwesViolenceReport);
    }

    [Fact]
    public void OwesViolenceReport_WhenOwed_BarsNothing()
    {
        Flag(victimLacksCapacity: true);
        of.Signed();

        of.Decided().Settle(Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Settled, of.Status);
        RuleAssert.Met(CaseRules.RiskReported, of);
    }

    [Fact]
    public void FlagViolence_WhenLifted_OwesNothingMore()
    {
        Flag(victimLacksCapacity: true);

        of.FlagViolence(false, "查明不属实", false, Given.Context, Given.Mediator);

        Assert.Equal((false, null, false), (of.HasViolenceFlag, of.ViolenceFlaggedOn, of.OwesViolenceReport));
    }

    private void Flag(bool victimLacksCapacity = false) =>
        of.FlagViolence(true, "当事人陈述", victimLacksCapacity, Given.Context, Given.Mediator);
}
