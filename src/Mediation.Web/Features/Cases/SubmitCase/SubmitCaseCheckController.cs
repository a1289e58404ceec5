using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>The last step of 登记: check your answers, register, and what comes next.</summary>
[Authorize(Policies.TakeRequests)]
public sealed class SubmitCaseCheckController(
    SubmitCaseDrafts drafts, CaseRegistration registration, IntakePlaces places, PrivacyNotices notices, MediationDbContext db,
    CurrentActor actor) : Controller
{
    [HttpGet(SubmitCaseLinks.Check)]
    public async Task<IActionResult> Check()
    {
        var state = await drafts.FindAsync() ?? new SubmitCaseState();
        return state.FirstOpenStep == SubmitCaseStep.Check
            ? View("Check", new CheckForm { State = state, Privacy = await NoticeAsync(state) })
            : LocalRedirect(SubmitCaseLinks.Of(state.FirstOpenStep));
    }

    [HttpPost(SubmitCaseLinks.Check)]
    public async Task<IActionResult> Register(CheckForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await drafts.FindAsync() is not { FirstOpenStep: SubmitCaseStep.Check } state)
        {
            return LocalRedirect(SubmitCaseLinks.Start);
        }

        if (!ModelState.IsValid)
        {
            (form.State, form.Privacy) = (state, await NoticeAsync(state));
            return View("Check", form);
        }

        var registered = await registration.RegisterAsync(state, form);
        await db.SaveChangesAsync();
        await drafts.DropAsync();
        return LocalRedirect(SubmitCaseLinks.Registered(registered.Reference));
    }

    private async Task<PrivacyNoticeInForce> NoticeAsync(SubmitCaseState state) =>
        await notices.TodayAsync((await places.FindAsync()).CommitteeOf(state.Source!.CommitteeId).Id);

    /// <summary>Shown to whoever has just registered it, also to a grid worker, who may not open the case.</summary>
    [HttpGet(SubmitCaseLinks.Start + "/registered/{reference}")]
    public async Task<IActionResult> Registered(string reference)
    {
        var me = actor.UserId;
        var registered = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Reference == reference
            && c.Events.Any(e => e.Act == CaseActs.Register && e.ActorId == me));
        return registered is null ? NotFound() : View("Registered", registered);
    }
}
