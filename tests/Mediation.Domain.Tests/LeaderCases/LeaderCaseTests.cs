using Mediation.Domain.LeaderCases;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.LeaderCases;

public class LeaderCaseTests
{
    [Fact]
    public void HasPlan_WhenTextOrDayIsMissing_IsNotMet()
    {
        var leaderCase = SomeLeaderCase.Led();
        RuleAssert.NotMet(LeaderCaseRules.HasPlan, leaderCase, "尚未写明化解方案");

        leaderCase.WritePlan("分三步化解", null, Given.Mediator);
        RuleAssert.NotMet(LeaderCaseRules.HasPlan, leaderCase, "完成期限");

        leaderCase.WritePlan("分三步化解", Given.Today, Given.Mediator);
        RuleAssert.Met(LeaderCaseRules.HasPlan, leaderCase);
    }

    [Fact]
    public void ApproverIsNotProposer_WhenTheProposerApproves_IsNotMet()
    {
        var leaderCase = SomeLeaderCase.Led();

        RuleAssert.NotMet(
            LeaderCaseRules.ApproverIsNotProposer, leaderCase, "测试调解员甲是提议人", Given.Context with { Actor = Given.Mediator });
        RuleAssert.Met(LeaderCaseRules.ApproverIsNotProposer, leaderCase, Given.Context with { Actor = Given.Director });
        RuleAssert.Met(LeaderCaseRules.ApproverIsNotProposer, leaderCase, Given.Context);
    }

    [Fact]
    public void ApproverIsNotProposer_WhenTheWriterOfThePlanApproves_IsNotMet()
    {
        var leaderCase = SomeLeaderCase.Led();
        leaderCase.WritePlan("分三步化解", Given.Today, Given.Director);

        RuleAssert.NotMet(
            LeaderCaseRules.ApproverIsNotProposer, leaderCase, "测试主任乙拟定了方案", Given.Context with { Actor = Given.Director });
    }

    [Fact]
    public void HasProgress_WhenNothingWasNoted_IsNotMet()
    {
        var leaderCase = SomeLeaderCase.InExecution();
        RuleAssert.NotMet(LeaderCaseRules.HasProgress, leaderCase, "尚无进展记录");

        leaderCase.NoteProgress("走访两户", Given.Context, Given.Mediator);
        RuleAssert.Met(LeaderCaseRules.HasProgress, leaderCase);
    }

    [Fact]
    public void ApprovePlan_WhenTheProposerApproves_IsBarredAndChangesNothing()
    {
        var leaderCase = SomeLeaderCase.Led();
        leaderCase.WritePlan("分三步化解", Given.Today, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => leaderCase.ApprovePlan(Given.Context, Given.Mediator));

        Assert.Equal(LeaderCaseRules.ApproverIsNotProposer.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal((LeaderCaseStatus.LeaderAssigned, null, false), (leaderCase.Status, leaderCase.ApproverId, leaderCase.HasApprovedPlan));
    }

    [Fact]
    public void ApprovePlan_WhenAnotherApproves_NotesWhoAndWhen()
    {
        var leaderCase = SomeLeaderCase.InExecution();

        Assert.Equal(
            (Given.Director.UserId, Given.Director.Name, Given.Now),
            (leaderCase.ApproverId, leaderCase.ApproverName, leaderCase.ApprovedAt));
        Assert.Equal((Given.Mediator.UserId, Given.Mediator.Name), (leaderCase.ProposerId, leaderCase.ProposerName));
        Assert.Throws<WorkflowException>(() => leaderCase.WritePlan("另一方案", Given.Today, Given.Mediator));
    }

    [Fact]
    public void Claim_WhenALeaderTakesAnOldCase_SaysSo()
    {
        var leaderCase = new LeaderCase(Guid.CreateVersion7(), LeaderCaseGround.LeftOver, "十年未决", Given.Context, Given.Mediator);

        var record = leaderCase.Claim("测试领导卯", "区委常委", Given.Context, Given.Mediator);

        Assert.Equal(("Claim", "LeaderAssigned"), (record.Trigger, record.To));
        Assert.Equal((true, "测试领导卯", "区委常委"), (leaderCase.WasClaimed, leaderCase.LeaderName, leaderCase.LeaderPost));
        Assert.False(SomeLeaderCase.Led().WasClaimed);
    }

    [Fact]
    public void SendBack_WhenReviewed_CanBeResumedAndResolvedLater()
    {
        var leaderCase = SomeLeaderCase.InExecution();
        leaderCase.NoteProgress("走访两户", Given.Context, Given.Mediator);
        leaderCase.Review("两户未谈", Given.Context, Given.Director);

        var sentBack = leaderCase.SendBack("继续做两户工作", Given.Context, Given.Director);
        Assert.Equal(("继续做两户工作", true), (sentBack.Reason, leaderCase.IsOpen));

        leaderCase.Resume(Given.Context, Given.Mediator);
        leaderCase.NoteProgress("两户同意", Given.Context, Given.Mediator);
        leaderCase.Review("全部谈妥", Given.Context, Given.Director);
        leaderCase.Resolve("签订协议", Given.Context, Given.Director);

        Assert.Equal(("全部谈妥", "签订协议", false), (leaderCase.ReviewFinding, leaderCase.Outcome, leaderCase.IsOpen));
        Assert.Equal(
            [(Given.Now, "测试调解员甲", "走访两户"), (Given.Now, "测试调解员甲", "两户同意")],
            leaderCase.Progress.Select(note => (note.At, note.By, note.Text)));
    }

    [Fact]
    public void NoteProgress_WhenThePlanIsNotCarriedOut_Refuses() =>
        Assert.Throws<WorkflowException>(() => SomeLeaderCase.Led().NoteProgress("过早", Given.Context, Given.Mediator));
}
