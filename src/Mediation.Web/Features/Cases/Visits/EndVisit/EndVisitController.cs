using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Visits.EndVisit;

/// <summary>A planned visit that came to nothing: nobody was met, or it is given up.</summary>
[Route(CaseVisitLinks.OneTemplate)]
[CaseAction(CaseOperation.Handle)]
public sealed class EndVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("no-contact")]
    public IActionResult ShowNoContact(Guid visitId) => Ask(visitId, VisitTrigger.NoteNoContact) ?? Page(VisitTrigger.NoteNoContact);

    [HttpPost("no-contact")]
    public async Task<IActionResult> NoteNoContact(Guid visitId, EndVisitForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(VisitTrigger.NoteNoContact, form);
        }

        current.Case.NoteNoContact(visitId, form.Note!, current.Context, current.Actor);
        return await Done(T["已记明未能联系。"]);
    }

    [HttpGet("cancel")]
    public IActionResult ShowCancel(Guid visitId) => Ask(visitId, VisitTrigger.Cancel) ?? Page(VisitTrigger.Cancel);

    [HttpPost("cancel")]
    public async Task<IActionResult> Cancel(Guid visitId, EndVisitForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(VisitTrigger.Cancel, form);
        }

        current.Case.CancelVisit(visitId, form.Note!, current.Context, current.Actor);
        return await Done(T["走访已取消。"]);
    }

    private ViewResult? Ask(Guid visitId, VisitTrigger trigger)
    {
        var decision = VisitWorkflow.Machine.Ask(current.Case.VisitOf(visitId), trigger, current.Context);
        return decision.IsAllowed ? null : BarredResult.For(decision);
    }

    private ViewResult Page(VisitTrigger trigger, EndVisitForm? form = null)
    {
        ViewData["Trigger"] = trigger;
        return View("EndVisit", form ?? new EndVisitForm());
    }

    private async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.Visits(current.Case.Reference));
    }
}
