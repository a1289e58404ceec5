using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.HoldConsultation;

/// <summary>填写会诊记录: it was held, and this was said.</summary>
[Route(ConsultationLinks.OneTemplate + "/hold")]
[CaseAction(CaseOperation.Handle)]
public sealed class HoldConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid consultationId)
    {
        var consultation = current.Case.ConsultationOf(consultationId);
        return current.Ask(consultationId, ConsultationTrigger.Hold).Barred() ?? Page(consultationId, new HoldConsultationForm
        {
            HeldAt = consultation.ConvenedFor?.ToTyped(),
            Place = consultation.Place,
        });
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid consultationId, HoldConsultationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(consultationId, form);
        }

        current.Case.HoldConsultation(
            consultationId, form.HeldAt!.Value.ToUtc(), form.Place!, form.Minutes!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["会诊记录已保存，请出具会诊意见。"]);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }

    /// <summary>The page warns of what should be known (a judge who sits, a disclosed relation); it bars nothing itself.</summary>
    private ViewResult Page(Guid consultationId, HoldConsultationForm form)
    {
        ViewData["Warnings"] = (IReadOnlyList<RuleCheck>)[.. current.Ask(consultationId, ConsultationTrigger.Hold).Warnings];
        return View("HoldConsultation", form);
    }
}
