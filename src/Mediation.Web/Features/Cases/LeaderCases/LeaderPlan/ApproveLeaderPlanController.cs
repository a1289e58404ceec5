using Mediation.Db;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderPlan;

/// <summary>批准方案. The machine refuses the proposer.</summary>
[Route(LeaderCaseLinks.OneTemplate + "/approve")]
[CaseAction(CaseOperation.Direct)]
public sealed class ApproveLeaderPlanController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid leaderCaseId) =>
        current.Ask(leaderCaseId, LeaderCaseTrigger.ApprovePlan).Barred() ?? View("ApproveLeaderPlan", current.Case.LeaderCaseOf(leaderCaseId));

    [HttpPost]
    public async Task<IActionResult> Save(Guid leaderCaseId)
    {
        current.Case.ApproveLeaderPlan(leaderCaseId, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["方案已批准。"]);
        return LocalRedirect(CaseLinks.LeaderCases(current.Case.Reference));
    }
}
