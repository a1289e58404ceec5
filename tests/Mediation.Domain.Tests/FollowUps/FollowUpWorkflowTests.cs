using Mediation.Domain.FollowUps;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.FollowUps;

public class FollowUpWorkflowTests
{
    private static readonly TransitionTable<FollowUpVisit, FollowUpStatus, FollowUpTrigger> Table = new(
        FollowUpWorkflow.Machine,
        """
                  | Complete | Miss   | Reschedule | Cancel
        Scheduled | Done     | Missed | Scheduled  | Cancelled
        Done      | .        | .      | .          | .
        Missed    | .        | .      | Scheduled  | Cancelled
        Cancelled | .        | .      | .          | .
        """);

    public static TheoryData<FollowUpStatus, FollowUpTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(FollowUpStatus status, FollowUpTrigger trigger)
    {
        var visit = SomeFollowUp.On(Given.Today);
        visit.MoveTo(status);

        Table.AssertCell(visit, status, trigger, v => v.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            FollowUpWorkflow.Machine,
            _ => SomeFollowUp.On(Given.Today),
            visit => visit.Status,
            (_, _) => { },
            (visit, trigger, random) => trigger switch
            {
                FollowUpTrigger.Complete => visit.Complete(SomeFollowUp.Findings, Given.Context, Given.Mediator),
                FollowUpTrigger.Miss => visit.Miss("电话无人接听", Given.Context, Given.Mediator),
                FollowUpTrigger.Reschedule => visit.Reschedule(
                    Given.Today.AddDays(random.Next(-5, 5)), "当事人外出", Given.Context, Given.Mediator),
                FollowUpTrigger.Cancel => visit.Cancel("再次调解", Given.Context, Given.Mediator),
            },
            visit => visit.Status == FollowUpStatus.Done == visit.DoneAt is not null);

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<FollowUpStatus>(
            FollowUpWorkflow.Machine.GetInfo(), new("回访", "Follow-up visit"), FollowUpNames.Of, "FollowUps/FollowUpWorkflow.md");
}
