using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.Visits;

/// <summary>What can be done to a visit now.</summary>
public static class VisitActs
{
    /// <summary>The acts its state knows, the next one first.</summary>
    public static IReadOnlyList<ActLink> For(Visit visit, RuleContext context, Func<VisitTrigger, string> linkTo)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(linkTo);
        return
        [
            .. from trigger in (VisitTrigger[])[VisitTrigger.Sign, VisitTrigger.Record, VisitTrigger.NoteNoContact, VisitTrigger.Replan, VisitTrigger.Cancel]
               let decision = VisitWorkflow.Machine.Ask(visit, trigger, context)
               where decision.IsDeclared
               select trigger == VisitTrigger.Sign
                   ? ActLink.ToForm(new("登记签名", "Enter signatures"), linkTo(trigger))
                   : ActLink.Of(decision, NameOf(visit, trigger), linkTo(trigger)),
        ];
    }

    private static Domain.Words NameOf(Visit visit, VisitTrigger trigger) =>
        trigger == VisitTrigger.Record && visit.Status == VisitStatus.Recorded
            ? new("重写走访记录", "Write the record anew")
            : VisitNames.Of(trigger);

    /// <summary>Where a case's visit is acted on.</summary>
    public static string LinkInCase(string reference, Guid visitId, VisitTrigger trigger) => trigger switch
    {
        VisitTrigger.Replan => CaseVisitLinks.Replan(reference, visitId),
        VisitTrigger.Record => CaseVisitLinks.Record(reference, visitId),
        VisitTrigger.Sign => CaseVisitLinks.Sign(reference, visitId),
        VisitTrigger.NoteNoContact => CaseVisitLinks.NoContact(reference, visitId),
        VisitTrigger.Cancel => CaseVisitLinks.Cancel(reference, visitId),
    };

    /// <summary>The colour of a state.</summary>
    public static string ClassOf(VisitStatus status) => status switch
    {
        VisitStatus.Planned or VisitStatus.Recorded => "tag tag-warn",
        VisitStatus.Signed => "tag tag-good",
        VisitStatus.NoContact or VisitStatus.Cancelled => "tag",
    };
}
