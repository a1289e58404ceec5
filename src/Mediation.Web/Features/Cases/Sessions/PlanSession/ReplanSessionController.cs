using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Sessions.PlanSession;

/// <summary>更改调解安排.</summary>
[Route(SessionLinks.OneTemplate + "/replan")]
[CaseAction(CaseOperation.Handle)]
public sealed class ReplanSessionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid sessionId)
    {
        var session = current.Case.SessionOf(sessionId);
        return session.Barred(CaseActs.ReplanSession) ?? View("PlanSession", SessionPlanForm.Of(session));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid sessionId, SessionPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("PlanSession", form);
        }

        current.Case.ReplanSession(sessionId, form.ToPlan(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["调解安排已更改，请通知当事人。"]);
        return LocalRedirect(CaseLinks.Sessions(current.Case.Reference));
    }
}
