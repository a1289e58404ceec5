using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.Seats;

/// <summary>Seats that come, go and are consented to, until the consultation is held.</summary>
[Route(ConsultationLinks.OneTemplate + "/seats")]
[CaseAction(CaseOperation.Handle)]
public sealed class SeatController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    // Seats change as long as the consultation can be cancelled.
    [HttpGet("add")]
    public IActionResult ShowAdd(Guid consultationId) =>
        current.Ask(consultationId, ConsultationTrigger.Cancel).Barred() ?? View("AddSeat", new SeatRow());

    [HttpPost("add")]
    public async Task<IActionResult> Add(Guid consultationId, SeatRow form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("AddSeat", form);
        }

        current.Case.AddSeat(consultationId, form.ToRequest(), current.Context, current.Actor);
        return await Done(T["席位已增加。"]);
    }

    [HttpPost("{seatId:guid}/remove")]
    public async Task<IActionResult> Remove(Guid consultationId, Guid seatId)
    {
        current.Case.RemoveSeat(consultationId, seatId, current.Context, current.Actor);
        return await Done(T["席位已去掉。"]);
    }

    [HttpGet("{seatId:guid}/consent")]
    public IActionResult ShowConsent(Guid consultationId, Guid seatId) =>
        current.Ask(consultationId, ConsultationTrigger.Cancel).Barred()
            ?? Page(consultationId, seatId, new SeatConsentForm { On = current.Context.Today });

    [HttpPost("{seatId:guid}/consent")]
    public async Task<IActionResult> NoteConsent(Guid consultationId, Guid seatId, SeatConsentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(consultationId, seatId, form);
        }

        current.Case.NoteSeatConsent(consultationId, seatId, form.On!.Value, form.Note!, current.Context, current.Actor);
        return await Done(T["各方同意已记明。"]);
    }

    private ViewResult Page(Guid consultationId, Guid seatId, SeatConsentForm form)
    {
        ViewData["Seat"] = current.Case.ConsultationOf(consultationId).Seats.FirstOrDefault(seat => seat.Id == seatId)
            ?? throw new KeyNotFoundException("This consultation has no such seat.");
        return View("SeatConsent", form);
    }

    private async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}
