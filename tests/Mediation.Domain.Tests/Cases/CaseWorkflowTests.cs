using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Cases;

public class CaseWorkflowTests
{
    private static readonly TransitionTable<DisputeCase, CaseStatus, CaseTrigger> Table = new(
        CaseWorkflow.Machine,
        """
        Registered: Accept > Accepted, Decline > Declined, Divert > Diverted, SolveOnSpot > Closed, Merge > Merged, Terminate > Terminated
        Declined:   Close > Closed
        Diverted:   Close > Closed
        Accepted:   StartVisit > Visiting, OpenMediation > Mediating, RequestConsultation > Consulting, PutUnderLeader > LeaderLed, Suspend > Suspended, Terminate > Terminated
        Visiting:   FinishVisit > Accepted/Mediating/Consulting/LeaderLed, OpenMediation > Mediating, PutUnderLeader > LeaderLed, Suspend > Suspended, Terminate > Terminated
        Mediating:  Settle > Settled, StartVisit > Visiting, RequestConsultation > Consulting, PutUnderLeader > LeaderLed, ReturnToFollowUp > FollowUp, Suspend > Suspended, Terminate > Terminated
        Consulting: ConcludeConsultation > Mediating, Settle > Settled, StartVisit > Visiting, PutUnderLeader > LeaderLed, Suspend > Suspended, Terminate > Terminated
        LeaderLed:  ReturnFromLeader > Mediating/FollowUp, Settle > Settled, StartVisit > Visiting, Suspend > Suspended, Terminate > Terminated
        Settled:    BeginFollowUp > FollowUp, Close > Closed
        FollowUp:   Close > Closed, Remediate > Mediating, PutUnderLeader > LeaderLed
        Suspended:  Unsuspend > Accepted/Visiting/Mediating/Consulting/LeaderLed, Terminate > Terminated
        Terminated: Close > Closed, Remediate > Accepted
        Merged:
        Closed:     Remediate > Accepted, Reopen > FollowUp/Accepted, Archive > Archived
        Archived:
        """);

    public static TheoryData<CaseStatus, CaseTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(CaseStatus status, CaseTrigger trigger)
    {
        var of = SomeCase.Registered();
        of.MoveTo(status);

        Table.AssertCell(of, status, trigger, c => c.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            CaseWorkflow.Machine, CaseLife.Begin, of => of.Status, CaseLife.GoOn, CaseLife.Act, CaseLife.Holds);

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<CaseStatus>(
            CaseWorkflow.Machine.GetInfo(), new("案件", "Case"), CaseNames.Of, "Cases/CaseWorkflow.md", ChildFates.Document());

    [Fact]
    public void Rules_WhenTheyShareAnId_AreOneRule() =>
        Assert.All(
            CaseWorkflow.Machine.GetInfo().Transitions.SelectMany(transition => transition.Rules).GroupBy(rule => rule.Id),
            sameId => Assert.Single(sameId.Distinct()));
}
