using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Visits.PlanRound;

/// <summary>安排巡诊、问诊, and changing the plan.</summary>
[Authorize(Policies.TakeRequests)]
public sealed class PlanRoundController(CentreVisits visits, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet(VisitLinks.Plan)]
    public IActionResult Show() => View("PlanRound", new VisitPlanForm { Visitors = visits.Actor.Name });

    [HttpPost(VisitLinks.Plan)]
    public async Task<IActionResult> Plan(VisitPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Kind == VisitKind.FactFinding)
        {
            ModelState.AddModelError(nameof(form.Kind), T["走访调查要在案件里安排，这里请选择巡诊或者问诊"]);
        }

        if (!ModelState.IsValid)
        {
            return View("PlanRound", form);
        }

        var visit = new Visit(form.Kind!.Value, visits.HomeCentreId, caseId: null, form.ToPlan());
        db.Visits.Add(visit);
        return await Done(visit, T["已安排走访。"]);
    }

    [HttpGet(VisitLinks.OneTemplate + "/replan")]
    public async Task<IActionResult> ShowReplan(Guid visitId)
    {
        var visit = await visits.FindAsync(visitId);
        return await visits.Barred(visit, VisitTrigger.Replan) ?? View("ReplanRound", VisitPlanForm.Of(visit));
    }

    [HttpPost(VisitLinks.OneTemplate + "/replan")]
    public async Task<IActionResult> Replan(Guid visitId, VisitPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var visit = await visits.FindAsync(visitId, form.Version);
        if (!ModelState.IsValid)
        {
            return View("ReplanRound", form);
        }

        visit.Replan(form.ToPlan(), await visits.NowAsync(), visits.Actor);
        return await Done(visit, T["走访安排已更改。"]);
    }

    private async Task<IActionResult> Done(Visit visit, string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(VisitLinks.One(visit.Id));
    }
}
