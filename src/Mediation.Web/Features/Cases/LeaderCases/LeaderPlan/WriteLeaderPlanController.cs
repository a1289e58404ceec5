using Mediation.Db;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderPlan;

/// <summary>写化解方案, until it is approved.</summary>
[Route(LeaderCaseLinks.OneTemplate + "/plan")]
[CaseAction(CaseOperation.Handle)]
public sealed class WriteLeaderPlanController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid leaderCaseId)
    {
        var led = current.Case.LeaderCaseOf(leaderCaseId);
        // A plan can be written as long as the proposal can still be taken back.
        return current.Ask(leaderCaseId, LeaderCaseTrigger.Withdraw).Barred()
            ?? View("WriteLeaderPlan", new LeaderPlanForm { Plan = led.Plan, DueOn = led.PlanDueOn });
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid leaderCaseId, LeaderPlanForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("WriteLeaderPlan", form);
        }

        current.Case.WriteLeaderPlan(leaderCaseId, form.Plan!, form.DueOn, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["化解方案已保存，等待批准。"]);
        return LocalRedirect(CaseLinks.LeaderCases(current.Case.Reference));
    }
}
