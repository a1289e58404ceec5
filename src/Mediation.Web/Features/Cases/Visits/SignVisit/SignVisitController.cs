using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Visits.SignVisit;

/// <summary>Enters signatures and refusals under a visit's record; with the last one the record is complete.</summary>
[Route(CaseVisitLinks.OneTemplate + "/sign")]
[CaseAction(CaseOperation.Handle)]
public sealed class SignVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid visitId)
    {
        var visit = current.Case.VisitOf(visitId);
        return VisitWorkflow.Machine.Ask(visit, VisitTrigger.Sign, current.Context).Barred()
            ?? Page(visit, VisitSignaturesForm.Of(visit));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid visitId, VisitSignaturesForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var visit = current.Case.VisitOf(visitId);
        form.CheckAgainst(visit, ModelState, T);
        if (!ModelState.IsValid)
        {
            return Page(visit, form);
        }

        form.EnterUnder(visit);
        var isComplete = VisitWorkflow.Machine.Ask(visit, VisitTrigger.Sign, current.Context).IsAllowed;
        if (isComplete)
        {
            current.Case.SignVisit(visitId, current.Context, current.Actor);
        }

        await db.SaveChangesAsync();
        TempData.Notice(isComplete ? T["签名已登记齐全，走访记录完成。"] : T["签名已登记，还有人没有签。"]);
        return LocalRedirect(CaseLinks.Visits(current.Case.Reference));
    }

    private ViewResult Page(Visit visit, VisitSignaturesForm form)
    {
        ViewData["Visit"] = visit;
        return View("SignVisit", form);
    }
}
