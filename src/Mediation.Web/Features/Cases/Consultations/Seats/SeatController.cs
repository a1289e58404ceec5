using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.Seats;

/// <summary>Seats that come and go until the consultation is held.</summary>
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

    private async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}
