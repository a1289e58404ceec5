using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Sessions.PlanSession;

/// <summary>安排调解.</summary>
[Route(SessionLinks.Template + "/plan")]
[CaseAction(CaseOperation.Handle)]
public sealed class PlanSessionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("PlanSession", SessionPlanForm.For(current));

    [HttpPost]
    public async Task<IActionResult> Save(SessionPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("PlanSession", form);
        }

        current.Case.PlanSession(form.ToPlan(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已安排调解，请通知当事人。"]);
        return LocalRedirect(CaseLinks.Sessions(current.Case.Reference));
    }
}
