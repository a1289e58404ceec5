using Mediation.Domain.Workflow;

namespace Mediation.Domain.Visits;

/// <summary>The machine of a visit.</summary>
public static class VisitWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<Visit, VisitStatus, VisitTrigger> Machine = Declare();

    private static Workflow<Visit, VisitStatus, VisitTrigger> Declare()
    {
        var machine = new Workflow<Visit, VisitStatus, VisitTrigger>(
            "Visit", VisitStatus.Planned, visit => visit.Status, (visit, status) => visit.MoveTo(status));

        machine.Configure(VisitStatus.Planned)
            .Permit(VisitTrigger.Replan, VisitStatus.Planned)
            .Permit(VisitTrigger.Record, VisitStatus.Recorded)
            .PermitIf(VisitTrigger.NoteNoContact, VisitStatus.NoContact, VisitRules.TimeHasCome)
            .Permit(VisitTrigger.Cancel, VisitStatus.Cancelled);

        machine.Configure(VisitStatus.Recorded)
            .Permit(VisitTrigger.Record, VisitStatus.Recorded)
            .PermitIf(VisitTrigger.Sign, VisitStatus.Signed, VisitRules.EverybodySigned, VisitRules.SignaturesAreDated);

        // Signed, NoContact and Cancelled are final; who was not met is visited anew.
        return machine;
    }
}
