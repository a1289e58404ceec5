using Mediation.Domain.Workflow;

namespace Mediation.Domain.FollowUps;

/// <summary>The machine of a return visit.</summary>
public static class FollowUpWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<FollowUpVisit, FollowUpStatus, FollowUpTrigger> Machine = Declare();

    private static Workflow<FollowUpVisit, FollowUpStatus, FollowUpTrigger> Declare()
    {
        var machine = new Workflow<FollowUpVisit, FollowUpStatus, FollowUpTrigger>(
            "FollowUpVisit", FollowUpStatus.Scheduled, visit => visit.Status, (visit, status) => visit.MoveTo(status));

        machine.Configure(FollowUpStatus.Scheduled)
            .Permit(FollowUpTrigger.Complete, FollowUpStatus.Done)
            .PermitIf(FollowUpTrigger.Miss, FollowUpStatus.Missed, FollowUpRules.DayHasCome)
            .Permit(FollowUpTrigger.Reschedule, FollowUpStatus.Scheduled)
            .Permit(FollowUpTrigger.Cancel, FollowUpStatus.Cancelled);

        machine.Configure(FollowUpStatus.Missed)
            .Permit(FollowUpTrigger.Reschedule, FollowUpStatus.Scheduled)
            .Permit(FollowUpTrigger.Cancel, FollowUpStatus.Cancelled);

        // Done and Cancelled are final; another look is another visit.
        return machine;
    }
}
