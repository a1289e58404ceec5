using Mediation.Db;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.AssignLeader;

/// <summary>确定包案领导, or 认领: a leader takes the case up by his own choice.</summary>
[Route(LeaderCaseLinks.OneTemplate)]
[CaseAction(CaseOperation.Direct)]
public sealed class AssignLeaderController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("assign")]
    public IActionResult ShowAssign(Guid leaderCaseId) =>
        current.Ask(leaderCaseId, LeaderCaseTrigger.AssignLeader).Barred() ?? Page(LeaderCaseTrigger.AssignLeader);

    [HttpPost("assign")]
    public async Task<IActionResult> Assign(Guid leaderCaseId, AssignLeaderForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(LeaderCaseTrigger.AssignLeader, form);
        }

        current.Case.AssignLeader(leaderCaseId, form.Name!, form.Post!, current.Context, current.Actor);
        return await Done(T["已确定包案领导，请写化解方案。"]);
    }

    [HttpGet("claim")]
    public IActionResult ShowClaim(Guid leaderCaseId) =>
        current.Ask(leaderCaseId, LeaderCaseTrigger.Claim).Barred() ?? Page(LeaderCaseTrigger.Claim);

    [HttpPost("claim")]
    public async Task<IActionResult> Claim(Guid leaderCaseId, AssignLeaderForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(LeaderCaseTrigger.Claim, form);
        }

        current.Case.ClaimByLeader(leaderCaseId, form.Name!, form.Post!, current.Context, current.Actor);
        return await Done(T["领导已认领，请写化解方案。"]);
    }

    private ViewResult Page(LeaderCaseTrigger trigger, AssignLeaderForm? form = null)
    {
        ViewData["Trigger"] = trigger;
        return View("AssignLeader", form ?? new AssignLeaderForm());
    }

    private async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.LeaderCases(current.Case.Reference));
    }
}
