using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>
/// 预警等级: an owed report bars opening mediation, joint sittings, settling and closing, also at the counter. It never bars termination,
/// suspension, separate sittings, visits, leading to the police, or the report itself.
/// </summary>
public class RiskTests
{
    private static readonly RiskReport Report = new(Given.Now, "测试派出所", "测试民警庚", "测警2026-1");

    /// <summary>The triggers that ask for the report, everywhere they are declared.</summary>
    private static readonly HashSet<string> Barred =
        [nameof(CaseTrigger.OpenMediation), nameof(CaseTrigger.Settle), nameof(CaseTrigger.Close), nameof(CaseTrigger.SolveOnSpot)];

    [Fact]
    public void Machine_InEveryStage_AsksForTheReportExactlyWhereTheProcessSays() =>
        Assert.All(
            CaseWorkflow.Machine.GetInfo().Transitions,
            transition => Assert.Equal(
                Barred.Contains(transition.Trigger), transition.Rules.Any(rule => rule.Id == CaseRules.RiskReported.Id)));

    [Theory]
    [InlineData(RiskLevel.Ordinary, false)]
    [InlineData(RiskLevel.MayEscalate, false)]
    [InlineData(RiskLevel.MayTurnCriminal, true)]
    public void OwesRiskReport_OnlyAtTheHighestLevelWithoutReport_IsTrue(RiskLevel level, bool owes)
    {
        var of = SomeCase.Registered();

        of.AssessRisk(level, "扬言报复", null, Given.Context, Given.Mediator);

        Assert.Equal(owes, of.OwesRiskReport);
    }

    [Fact]
    public void RiskReported_WhenTheReportComesInTheSameForm_IsMet()
    {
        var of = SomeCase.Registered();

        of.AssessRisk(RiskLevel.MayTurnCriminal, "扬言报复", Report, Given.Context, Given.Mediator);

        RuleAssert.Met(CaseRules.RiskReported, of);
        Assert.Equal(("测试派出所", "测试民警庚", "测警2026-1"), (of.RiskReport!.Body, of.RiskReport.Receiver, of.RiskReport.Number));
    }

    [Fact]
    public void DueDays_WhileTheReportIsOwed_HaveItFromTheDayTheLevelWasReached()
    {
        var of = AtRisk(SomeCase.Registered());
        of.AssessRisk(RiskLevel.MayTurnCriminal, "又来扬言", null, Given.On(Given.Today.AddDays(2)), Given.Mediator);
        Assert.Contains((DueKind.RiskReport, Given.Today), of.DueDays(Given.On(Given.Today.AddDays(3))));

        of.Terminate(TerminationReason.OneSideRefuses, OtherWaysTold.OrallyNoted, null, Given.Context, Given.Mediator);
        Assert.Contains(of.DueDays(Given.Context), due => due.Kind == DueKind.RiskReport);

        of.FileRiskReport(Report, Given.Context, Given.Mediator);
        Assert.DoesNotContain(of.DueDays(Given.Context), due => due.Kind == DueKind.RiskReport);
    }

    [Fact]
    public void Against_AJointSittingPlannedBeforeTheDanger_NamesTheReportUntilItIsMade()
    {
        var of = SomeCase.Mediating();
        var joint = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        var separate = of.PlanSession(SomeCase.Sitting(SittingKind.Separate), Given.Context, Given.Mediator);
        Assert.Empty(SessionRules.Against(of, joint, Given.Context));

        AtRisk(of);
        Assert.Equal(CaseRules.RiskReported.Id, Assert.Single(SessionRules.Against(of, joint, Given.Context)).RuleId);
        Assert.Empty(SessionRules.Against(of, separate, Given.Context));
        Assert.Equal([joint], of.SittingsHeldUpByRisk());

        of.FileRiskReport(Report, Given.Context, Given.Mediator);
        Assert.Empty(SessionRules.Against(of, joint, Given.Context));
    }

    [Fact]
    public void FileRiskReport_WhenStillOwed_MendsTheRule()
    {
        var of = AtRisk(SomeCase.Registered());
        RuleAssert.NotMet(CaseRules.RiskReported, of, "尚未登记报告");

        of.FileRiskReport(Report, Given.Context, Given.Mediator);

        RuleAssert.Met(CaseRules.RiskReported, of);
        Assert.Equal("测试派出所 测试民警庚 测警2026-1", of.Events[^1].Reason);
    }

    [Fact]
    public void RiskReported_WhenTheLevelRisesASecondTime_WantsAReportOfItsOwn()
    {
        var of = SomeCase.Registered();
        of.AssessRisk(RiskLevel.MayTurnCriminal, "扬言报复", Report, Given.Context, Given.Mediator);
        Assert.Contains(of.Events, e => e.Act == CaseActs.FileRiskReport && e.Reason == Report.InWords);

        of.AssessRisk(RiskLevel.MayTurnCriminal, "再次扬言", null, Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.RiskReported, of);
        of.AssessRisk(RiskLevel.Ordinary, "双方平静", null, Given.Context, Given.Mediator);
        of.AssessRisk(RiskLevel.MayTurnCriminal, "持械上门", null, Given.Context, Given.Mediator);

        RuleAssert.NotMet(CaseRules.RiskReported, of, "尚未登记报告");
    }

    [Fact]
    public void OpenMediation_WhenTheReportIsOwed_IsBarred() =>
        AssertBarred(AtRisk(SomeCase.Registered().Accepted().ReadyToOpen()), of => of.OpenMediation(Given.Context, Given.Mediator));

    [Fact]
    public void Settle_WhenTheReportIsOwed_IsBarred()
    {
        var of = SomeCase.Mediating();
        of.Signed();

        AssertBarred(AtRisk(of.Decided()), c => c.Settle(Given.Context, Given.Mediator));
    }

    [Fact]
    public void Close_WhenTheReportIsOwed_IsBarred() =>
        AssertBarred(AtRisk(SomeCase.Mediating().Terminated()), of => of.Closed());

    [Fact]
    public void JointSitting_WhenTheReportIsOwed_IsBarredAndASeparateOneIsNot()
    {
        var of = AtRisk(SomeCase.Mediating());

        AssertBarred(of, c => c.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator));
        var separate = of.PlanSession(SomeCase.Sitting(SittingKind.Separate), Given.Context, Given.Mediator);
        AssertBarred(of, c => c.ReplanSession(separate.Id, SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator));
        Assert.Equal(SittingKind.Separate, separate.Kind);
    }

    [Fact]
    public void TerminateSuspendVisitAndDivert_WhenTheReportIsOwed_GoOn()
    {
        Assert.Equal(CaseStatus.Terminated, AtRisk(SomeCase.Mediating()).Terminated(TerminationReason.SuspectedCrime).Status);

        var suspended = AtRisk(SomeCase.Mediating());
        suspended.Suspend(SuspensionReason.Other, "等待公安机关处理", Given.Context, Given.Mediator);
        suspended.Unsuspend("处理完毕", Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Mediating, suspended.Status);

        var visited = AtRisk(SomeCase.Mediating());
        visited.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        visited.StartVisit(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Visiting, visited.Status);

        var diverted = AtRisk(SomeCase.Registered());
        diverted.Divert(DivertTarget.Police, "测试派出所", "可能引发治安案件", Given.Today.AddDays(7), Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Diverted, diverted.Status);
    }

    [Fact]
    public void JointSitting_UnderTheViolenceFlag_IsBarredUntilItIsLifted()
    {
        var of = SomeCase.Mediating();
        of.FlagViolence(true, "当事人陈述", false, Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(
            () => of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator));
        Assert.Equal(SessionRules.NoJointSittingUnderViolence.Id, Assert.Single(refusal.Unmet).RuleId);
        of.PlanSession(SomeCase.Sitting(SittingKind.Separate), Given.Context, Given.Mediator);

        of.FlagViolence(false, "查明不属实", false, Given.Context, Given.Mediator);
        of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        Assert.Equal(2, of.Sessions.Count);
    }

    [Fact]
    public void Sitting_WhenMediationIsNotOpen_IsBarred()
    {
        RuleAssert.NotMet(SessionRules.InMediation, SomeCase.Registered().Accepted(), "尚未进入调解阶段");
        RuleAssert.Met(SessionRules.InMediation, SomeCase.Mediating());
    }

    [Fact]
    public void Sitting_WhenHeldSignedOrCancelled_IsChangedNoMore()
    {
        var of = SomeCase.Mediating();
        var session = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        Assert.Throws<WorkflowException>(() => of.SignSession(session.Id, [], Given.Context, Given.Mediator));

        of.RecordSession(session.Id, new SessionRecord(Given.Now.AddHours(1), []) { Outcome = "下次再谈" }, Given.Context, Given.Mediator);
        Assert.Throws<WorkflowException>(() => of.CancelSession(session.Id, "误记", Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(
            () => of.ReplanSession(session.Id, SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator));

        of.RecordSession(session.Id, new SessionRecord(Given.Now.AddHours(1), []) { Outcome = "约定再谈" }, Given.Context, Given.Mediator);
        of.SignSession(
            session.Id, [new SessionSignature("测试甲", "当事人", Given.Today, null), new SessionSignature("测试乙", "当事人", Given.Today, "认为记录不全")],
            Given.Context, Given.Mediator);
        Assert.Throws<WorkflowException>(() => of.RecordSession(session.Id, new SessionRecord(Given.Now, []), Given.Context, Given.Mediator));

        Assert.Equal((SessionStatus.Signed, "约定再谈", true), (session.Status, session.Outcome, session.WasHeld));
        Assert.Equal([null, "认为记录不全"], session.Signatures.Select(signature => signature.RefusedBecause));
    }

    [Fact]
    public void SolveOnSpot_WhileAReportIsOwed_IsBarredLikeAnyOtherClosing()
    {
        var of = AtRisk(SomeCase.Registered());
        AssertBarred(of, c => c.SolveOnSpot("当场和好", SomeCase.Confirmed, Given.Context, Given.Mediator));

        of.FileRiskReport(new RiskReport(Given.Now, "测试派出所", "测试民警庚", null), Given.Context, Given.Mediator);
        of.SolveOnSpot("当场和好", SomeCase.Confirmed, Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Closed, of.Status);
    }

    [Fact]
    public void MergeInto_WhenTheDuplicateOwesAReport_LeavesItOwedByTheTarget()
    {
        var target = SomeCase.Registered();

        AtRisk(SomeCase.Registered()).MergeInto(target, Given.Context, Given.Mediator);

        Assert.Equal((RiskLevel.MayTurnCriminal, "扬言报复", true), (target.RiskLevel, target.RiskSigns, target.OwesRiskReport));
    }

    [Fact]
    public void MergeInto_WhenTheDuplicateWasReportedAndFlagged_TakesReportAndFlagAlong()
    {
        var (duplicate, target) = (AtRisk(SomeCase.Registered()), SomeCase.Registered());
        duplicate.FileRiskReport(new RiskReport(Given.Now, "测试派出所", "测试民警庚", "1号"), Given.Context, Given.Mediator);
        duplicate.FlagViolence(true, "当事人陈述", victimLacksCapacity: true, Given.Context, Given.Mediator);

        duplicate.MergeInto(target, Given.Context, Given.Mediator);

        Assert.Equal(("1号", false, true, true), (target.RiskReport?.Number, target.OwesRiskReport, target.HasViolenceFlag, target.OwesViolenceReport));
        Assert.NotSame(duplicate.RiskReport, target.RiskReport);
    }

    [Fact]
    public void MergeInto_WhenTheTargetIsTheGraverOne_LeavesItAsItIs()
    {
        var target = AtRisk(SomeCase.Registered());

        SomeCase.Registered().MergeInto(target, Given.Context, Given.Mediator);

        Assert.True(target.OwesRiskReport);
    }

    private static DisputeCase AtRisk(DisputeCase of)
    {
        of.AssessRisk(RiskLevel.MayTurnCriminal, "扬言报复", null, Given.Context, Given.Mediator);
        return of;
    }

    private static void AssertBarred(DisputeCase of, Action<DisputeCase> act)
    {
        var before = of.Status;
        var refusal = Assert.Throws<WorkflowException>(() => act(of));
        Assert.Equal(CaseRules.RiskReported.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal(before, of.Status);
    }
}
