using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Visits.PlanVisit;

/// <summary>安排走访.</summary>
[Route(CaseVisitLinks.Template + "/plan")]
[CaseAction(CaseOperation.Handle)]
public sealed class PlanVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("PlanVisit", new VisitPlanForm
    {
        Kind = VisitKind.FactFinding,
        Place = current.Case.Place,
        Visitors = current.Actor.Name,
    });

    [HttpPost]
    public async Task<IActionResult> Save(VisitPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("PlanVisit", form);
        }

        current.Case.PlanVisit(form.Kind!.Value, form.ToPlan(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已安排走访。"]);
        return LocalRedirect(CaseLinks.Visits(current.Case.Reference));
    }
}
