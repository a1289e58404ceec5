using Mediation.Domain.LeaderCases;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.LeaderCases;

public class LeaderCaseWorkflowTests
{
    private static readonly TransitionTable<LeaderCase, LeaderCaseStatus, LeaderCaseTrigger> Table = new(
        LeaderCaseWorkflow.Machine,
        """
                       | AssignLeader   | Claim          | ApprovePlan  | Begin       | Review   | Resolve  | SendBack | Resume      | Withdraw
        Proposed       | LeaderAssigned | LeaderAssigned | .            | .           | .        | .        | .        | .           | Withdrawn
        LeaderAssigned | .              | .              | PlanApproved | .           | .        | .        | .        | .           | Withdrawn
        PlanApproved   | .              | .              | .            | InExecution | .        | .        | .        | .           | .
        InExecution    | .              | .              | .            | .           | Reviewed | .        | .        | .           | .
        Reviewed       | .              | .              | .            | .           | .        | Resolved | SentBack | .           | .
        Resolved       | .              | .              | .            | .           | .        | .        | .        | .           | .
        SentBack       | .              | .              | .            | .           | .        | .        | .        | InExecution | .
        Withdrawn      | .              | .              | .            | .           | .        | .        | .        | .           | .
        """);

    public static TheoryData<LeaderCaseStatus, LeaderCaseTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(LeaderCaseStatus status, LeaderCaseTrigger trigger)
    {
        var leaderCase = SomeLeaderCase.Proposed();
        leaderCase.MoveTo(status);

        Table.AssertCell(leaderCase, status, trigger, c => c.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            LeaderCaseWorkflow.Machine,
            _ => new LeaderCase(Guid.CreateVersion7(), LeaderCaseGround.LeftOver, "多年未决", Given.Context, Given.Director),
            leaderCase => leaderCase.Status,
            WriteSomething,
            (leaderCase, trigger, _) => trigger switch
            {
                LeaderCaseTrigger.AssignLeader => leaderCase.AssignLeader("测试领导寅", "主任", Given.Context, Given.Mediator),
                LeaderCaseTrigger.Claim => leaderCase.Claim("测试领导卯", "书记", Given.Context, Given.Mediator),
                LeaderCaseTrigger.ApprovePlan => leaderCase.ApprovePlan(Given.Context, Given.Mediator),
                LeaderCaseTrigger.Begin => leaderCase.Begin(Given.Context, Given.Mediator),
                LeaderCaseTrigger.Review => leaderCase.Review("进展良好", Given.Context, Given.Mediator),
                LeaderCaseTrigger.Resolve => leaderCase.Resolve("各方达成一致", Given.Context, Given.Mediator),
                LeaderCaseTrigger.SendBack => leaderCase.SendBack("仍有两户未谈", Given.Context, Given.Mediator),
                LeaderCaseTrigger.Resume => leaderCase.Resume(Given.Context, Given.Mediator),
                LeaderCaseTrigger.Withdraw => leaderCase.Withdraw("已自行和解", Given.Context, Given.Mediator),
            },
            leaderCase => leaderCase.Status
                is LeaderCaseStatus.Proposed or LeaderCaseStatus.LeaderAssigned or LeaderCaseStatus.Withdrawn != leaderCase.HasApprovedPlan);

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<LeaderCaseStatus>(
            LeaderCaseWorkflow.Machine.GetInfo(), new("专诊（领导包案）", "Leader's case"), LeaderCaseNames.Of, "LeaderCases/LeaderCaseWorkflow.md");

    private static void WriteSomething(LeaderCase leaderCase, Random random)
    {
        if (leaderCase.Status == LeaderCaseStatus.LeaderAssigned)
            leaderCase.WritePlan(random.Next(3) == 0 ? "" : "分三步化解", Given.Today, random.Next(4) == 0 ? Given.Mediator : Given.Director);
        else if (leaderCase.Status == LeaderCaseStatus.InExecution && random.Next(2) == 0)
            leaderCase.NoteProgress("走访两户", Given.Context, Given.Mediator);
    }
}
