using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Visits.PlanVisit;

/// <summary>更改走访安排.</summary>
[Route(CaseVisitLinks.OneTemplate + "/replan")]
[CaseAction(CaseOperation.Handle)]
public sealed class ReplanVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid visitId)
    {
        var visit = current.Case.VisitOf(visitId);
        return VisitWorkflow.Machine.Ask(visit, VisitTrigger.Replan, current.Context).Barred()
            ?? View("ReplanVisit", VisitPlanForm.Of(visit));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid visitId, VisitPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("ReplanVisit", form);
        }

        current.Case.ReplanVisit(visitId, form.ToPlan(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["走访安排已更改。"]);
        return LocalRedirect(CaseLinks.Visits(current.Case.Reference));
    }
}
