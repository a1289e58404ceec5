using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Visits.EndRound;

/// <summary>A planned round or care visit that came to nothing: nobody was met, or it is given up.</summary>
[Authorize(Policies.TakeRequests)]
[Route(VisitLinks.OneTemplate)]
public sealed class EndRoundController(CentreVisits visits, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("no-contact")]
    public Task<IActionResult> ShowNoContact(Guid visitId) => Ask(visitId, VisitTrigger.NoteNoContact);

    [HttpPost("no-contact")]
    public Task<IActionResult> NoteNoContact(Guid visitId, EndVisitForm form) => End(
        visitId, form, VisitTrigger.NoteNoContact, (visit, context) => visit.NoteNoContact(form.Note!, context, visits.Actor), T["已记明未能联系。"]);

    [HttpGet("cancel")]
    public Task<IActionResult> ShowCancel(Guid visitId) => Ask(visitId, VisitTrigger.Cancel);

    [HttpPost("cancel")]
    public Task<IActionResult> Cancel(Guid visitId, EndVisitForm form) => End(
        visitId, form, VisitTrigger.Cancel, (visit, context) => visit.Cancel(form.Note!, context, visits.Actor), T["走访已取消。"]);

    private async Task<IActionResult> Ask(Guid visitId, VisitTrigger trigger)
    {
        var visit = await visits.FindAsync(visitId);
        var decision = VisitWorkflow.Machine.Ask(visit, trigger, await visits.NowAsync());
        return decision.IsAllowed ? Page(trigger, new EndVisitForm { Version = visit.Version }) : BarredResult.For(decision);
    }

    private async Task<IActionResult> End(
        Guid visitId, EndVisitForm form, VisitTrigger trigger, Func<Visit, RuleContext, FiringRecord> verb, string notice)
    {
        var visit = await visits.FindAsync(visitId, form.Version);
        if (!ModelState.IsValid)
        {
            return Page(trigger, form);
        }

        verb(visit, await visits.NowAsync());
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(VisitLinks.One(visitId));
    }

    private ViewResult Page(VisitTrigger trigger, EndVisitForm form)
    {
        ViewData["Trigger"] = trigger;
        return View("EndRound", form);
    }
}
