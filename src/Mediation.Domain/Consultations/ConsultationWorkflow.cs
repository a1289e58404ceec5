using Mediation.Domain.Workflow;

namespace Mediation.Domain.Consultations;

/// <summary>The machine of a consultation.</summary>
public static class ConsultationWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<Consultation, ConsultationStatus, ConsultationTrigger> Machine = Declare();

    private static Workflow<Consultation, ConsultationStatus, ConsultationTrigger> Declare()
    {
        var machine = new Workflow<Consultation, ConsultationStatus, ConsultationTrigger>(
            "Consultation", ConsultationStatus.Requested,
            consultation => consultation.Status, (consultation, status) => consultation.MoveTo(status));

        machine.Configure(ConsultationStatus.Requested)
            .PermitIf(ConsultationTrigger.Convene, ConsultationStatus.Convened,
                ConsultationRules.HasQuestion, ConsultationRules.TwoOrgansOrExperts)
            .Permit(ConsultationTrigger.Cancel, ConsultationStatus.Cancelled);

        machine.Configure(ConsultationStatus.Convened)
            .PermitIf(ConsultationTrigger.Hold, ConsultationStatus.Held,
                ConsultationRules.TwoOrgansOrExperts, ConsultationRules.OutsidersConsented,
                ConsultationRules.HasMinutes, ConsultationRules.HeldTimeIsPast,
                ConsultationRules.JudgeSat, ConsultationRules.ConflictsAreKnown)
            .Permit(ConsultationTrigger.Cancel, ConsultationStatus.Cancelled);

        machine.Configure(ConsultationStatus.Held)
            .PermitIf(ConsultationTrigger.IssueOpinion, ConsultationStatus.OpinionIssued,
                ConsultationRules.HasOpinion, ConsultationRules.TasksAreAssigned);

        machine.Configure(ConsultationStatus.OpinionIssued)
            .PermitIf(ConsultationTrigger.FinishTasks, ConsultationStatus.TasksDone, ConsultationRules.TasksAreFinished);

        // TasksDone and Cancelled are final.
        return machine;
    }
}
