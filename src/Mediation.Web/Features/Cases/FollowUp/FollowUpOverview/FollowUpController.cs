using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.FollowUpOverview;

/// <summary>履行与回访: the schedule with what is overdue, how often was urged, and the return visits.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/follow-up")]
[CaseAction(CaseOperation.Read)]
public sealed class FollowUpController(CurrentCase current) : Controller
{
    private static readonly CaseTrigger[] Triggers =
        [CaseTrigger.BeginFollowUp, CaseTrigger.ReturnToFollowUp, CaseTrigger.Close, CaseTrigger.Remediate, CaseTrigger.Reopen];

    [HttpGet]
    public IActionResult Show()
    {
        var of = current.Case;
        return View("FollowUp", new FollowUpModel(
            [.. of.Agreements.Where(a => a.IsInForce).OrderBy(a => a.SupplementsId is not null).ThenBy(a => a.Id)],
            [.. of.FollowUpVisits.OrderByDescending(v => v.ScheduledOn)],
            current.May(CaseOperation.Handle) ? [.. Acts().OrderBy(act => act.Unmet.Count > 0)] : []));
    }

    /// <summary>Return visits belong to what was settled, until the dossier is closed.</summary>
    internal static bool TakesVisits(DisputeCase of) => of.Status is CaseStatus.Settled or CaseStatus.FollowUp;

    private IEnumerable<ActLink> Acts()
    {
        var reference = current.Case.Reference;
        // The way back to performance means nothing to a case that didn't come from there.
        foreach (var decision in Triggers.Select(current.Ask)
            .Where(decision => decision.IsDeclared && (decision.IsAllowed || decision.Trigger != CaseTrigger.ReturnToFollowUp)))
        {
            var act = ActLink.Of(decision, CaseNames.Of(decision.Trigger), CaseLinks.Of(decision.Trigger, reference));
            yield return decision.Trigger is CaseTrigger.Remediate or CaseTrigger.Reopen ? act.Aside() : act;
        }

        if (TakesVisits(current.Case))
        {
            yield return ActLink.ToForm(new("安排回访", "Plan a follow-up visit"), FollowUpLinks.PlanVisit(reference));
        }
    }
}
