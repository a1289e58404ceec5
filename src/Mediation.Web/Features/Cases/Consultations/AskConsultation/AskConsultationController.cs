using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.AskConsultation;

/// <summary>提出会诊问题: the question, why, and who is to sit.</summary>
[Route(ConsultationLinks.Template + "/ask")]
[CaseAction(CaseOperation.Handle)]
public sealed class AskConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AskConsultation", AskConsultationForm.Empty());

    [HttpPost]
    public async Task<IActionResult> Save(AskConsultationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.More is not null)
        {
            form.Seats.Add(new SeatRow());
            ModelState.ForgetComplaints();
            return View("AskConsultation", form);
        }

        if (!ModelState.IsValid)
        {
            return View("AskConsultation", form);
        }

        var seats = form.Seats.Where(seat => !seat.IsEmpty).Select(seat => seat.ToRequest());
        current.Case.AskConsultation(form.Question!, form.Reason!, seats, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["会诊问题已提出。"]);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}
