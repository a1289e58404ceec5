using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Visits.SignRound;

/// <summary>Enters signatures and refusals under the record of a round or care visit.</summary>
[Authorize(Policies.TakeRequests)]
[Route(VisitLinks.OneTemplate + "/sign")]
public sealed class SignRoundController(CentreVisits visits, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid visitId)
    {
        var visit = await visits.FindAsync(visitId);
        return await visits.Barred(visit, VisitTrigger.Sign) ?? Page(visit, VisitSignaturesForm.Of(visit));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid visitId, VisitSignaturesForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var visit = await visits.FindAsync(visitId, form.Version);
        form.CheckAgainst(visit, ModelState, T);
        if (!ModelState.IsValid)
        {
            return Page(visit, form);
        }

        form.EnterUnder(visit);
        var context = await visits.NowAsync();
        var isComplete = VisitWorkflow.Machine.Ask(visit, VisitTrigger.Sign, context).IsAllowed;
        if (isComplete)
        {
            visit.Sign(context, visits.Actor);
        }

        await db.SaveChangesAsync();
        TempData.Notice(isComplete ? T["签名已登记齐全，走访记录完成。"] : T["签名已登记，还有人没有签。"]);
        return LocalRedirect(VisitLinks.One(visitId));
    }

    private ViewResult Page(Visit visit, VisitSignaturesForm form)
    {
        ViewData["Visit"] = visit;
        return View("SignRound", form);
    }
}
