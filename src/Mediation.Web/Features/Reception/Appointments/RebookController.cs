using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.Appointments;

/// <summary>改约: another hour or another person who receives. One that is over or called off stays as it is.</summary>
[Authorize(Policies.TakeRequests)]
[Route(ReceptionLinks.RebookTemplate)]
public sealed class RebookController(ReceptionScope scope, MediationDbContext db, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await scope.Appointments.SingleOrDefaultAsync(a => a.Id == id) is not { } appointment)
        {
            return NotFound();
        }

        if (appointment.Status == AppointmentStatus.Booked)
        {
            return Page(appointment, new RebookForm { At = ChinaTime.Of(appointment.At), With = appointment.With, Version = appointment.Version });
        }

        TempData.Notice(T["这个约访已经结束或者取消，不能再改约。"]);
        return LocalRedirect(ReceptionLinks.Appointments);
    }

    [HttpPost]
    public async Task<IActionResult> Rebook(Guid id, RebookForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await scope.Appointments.SingleOrDefaultAsync(a => a.Id == id) is not { } appointment)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page(appointment, form);
        }

        db.ExpectVersion(appointment, form.Version);
        appointment.Rebook(form.AtUtc()!.Value, form.With!, RuleContext.At(clock));
        await db.SaveChangesAsync();
        TempData.Notice(T["已改约。"]);
        return LocalRedirect(ReceptionLinks.Appointments);
    }

    private ViewResult Page(Appointment appointment, RebookForm form)
    {
        ViewData["appointment"] = appointment;
        return View("Rebook", form);
    }
}
