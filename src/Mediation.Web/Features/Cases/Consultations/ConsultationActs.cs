using Mediation.Domain;
using Mediation.Domain.Consultations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Features.Cases.Consultations;

/// <summary>What can be done to a consultation now, and how it is shown.</summary>
public static class ConsultationActs
{
    /// <summary>The acts its state knows, the next one first.</summary>
    public static IReadOnlyList<ActLink> For(Consultation consultation, CurrentCase current)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        ArgumentNullException.ThrowIfNull(current);
        var reference = current.Case.Reference;
        List<ActLink> acts =
        [
            .. from trigger in Enum.GetValues<ConsultationTrigger>()
               let decision = ConsultationWorkflow.Machine.Ask(consultation, trigger, current.Context)
               where decision.IsDeclared
               let url = ConsultationLinks.Of(trigger, reference, consultation.Id)
               // Minutes and opinion are written on the pages of these two; what else is in the way is said now.
               select trigger switch
               {
                   ConsultationTrigger.Hold => new ActLink(
                       new("填写会诊记录", "Write the minutes"), url, Without(decision, ConsultationRules.HasMinutes.Id)),
                   ConsultationTrigger.IssueOpinion => ActLink.ToForm(ConsultationNames.Of(trigger), url),
                   ConsultationTrigger.Convene or ConsultationTrigger.FinishTasks => ActLink.Of(decision, ConsultationNames.Of(trigger), url),
                   ConsultationTrigger.Cancel => ActLink.Of(decision, ConsultationNames.Of(trigger), url).Aside(),
               },
        ];
        if (IsOpenForSeats(consultation))
        {
            // As long as seats are missing, adding one comes first.
            acts.Insert(acts[0].Unmet.Count > 0 ? 0 : 1, ActLink.ToForm(new Words("增加席位", "Add a seat"), ConsultationLinks.AddSeat(reference, consultation.Id)));
        }

        return acts;
    }

    /// <summary>The machine's answer in the current request.</summary>
    public static Decision<ConsultationStatus, ConsultationTrigger> Ask(
        this CurrentCase current, Guid consultationId, ConsultationTrigger trigger)
    {
        ArgumentNullException.ThrowIfNull(current);
        return ConsultationWorkflow.Machine.Ask(current.Case.ConsultationOf(consultationId), trigger, current.Context);
    }

    /// <summary>Seats change until it is held, which is as long as it can be cancelled.</summary>
    public static bool IsOpenForSeats(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return consultation.Status is ConsultationStatus.Requested or ConsultationStatus.Convened;
    }

    /// <summary>The colour of a state.</summary>
    public static string ClassOf(ConsultationStatus status) => status switch
    {
        ConsultationStatus.Requested or ConsultationStatus.Convened or ConsultationStatus.Held => "tag tag-warn",
        ConsultationStatus.OpinionIssued or ConsultationStatus.TasksDone => "tag tag-good",
        ConsultationStatus.Cancelled => "tag",
    };

    private static List<RuleCheck> Without(Decision<ConsultationStatus, ConsultationTrigger> decision, string ruleId) =>
        [.. decision.Unmet.Where(check => check.RuleId != ruleId)];
}
