using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.FollowUp.FollowUpOverview;

/// <summary>履行与回访: the schedule with what is overdue, how often was urged, and the return visits.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/follow-up")]
[CaseAction(CaseOperation.Read)]
public sealed class FollowUpController(CurrentCase current, MediationDbContext db) : Controller
{
    private static readonly CaseTrigger[] Triggers =
        [CaseTrigger.BeginFollowUp, CaseTrigger.ReturnToFollowUp, CaseTrigger.Close, CaseTrigger.Remediate, CaseTrigger.Reopen];

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var of = current.Case;
        var urges = await db.CaseEvents.AsNoTracking()
            .Where(e => e.CaseId == of.Id && e.Act == CaseActs.UrgePerformance)
            .OrderByDescending(e => e.Id)
            .Select(e => new UrgeRow(e.At, e.ActorName, e.Reason, e.SubjectId))
            .ToListAsync(cancellationToken);
        return View("FollowUp", new FollowUpModel(
            [.. of.Agreements.Where(a => a.IsInForce).OrderBy(a => a.SupplementsId is not null).ThenBy(a => a.Id)],
            [.. of.FollowUpVisits.OrderByDescending(v => v.ScheduledOn)],
            urges,
            current.May(CaseOperation.Handle) ? [.. Acts()] : []));
    }

    /// <summary>Return visits belong to what was settled, until the dossier is closed.</summary>
    internal static bool TakesVisits(DisputeCase of) => of.Status is CaseStatus.Settled or CaseStatus.FollowUp;

    private IEnumerable<ActLink> Acts()
    {
        var reference = current.Case.Reference;
        if (TakesVisits(current.Case))
        {
            yield return ActLink.ToForm(new("安排回访", "Plan a return visit"), FollowUpLinks.PlanVisit(reference));
        }

        foreach (var decision in Triggers.Select(current.Ask).Where(decision => decision.IsDeclared))
        {
            yield return ActLink.Of(decision, CaseNames.Of(decision.Trigger), CaseLinks.Of(decision.Trigger, reference));
        }
    }
}
