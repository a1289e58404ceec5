using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.CancelConsultation;

/// <summary>取消会诊, before it was held.</summary>
[Route(ConsultationLinks.OneTemplate + "/cancel")]
[CaseAction(CaseOperation.Handle)]
public sealed class CancelConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid consultationId) =>
        current.Ask(consultationId, ConsultationTrigger.Cancel).Barred() ?? View("CancelConsultation", new CancelConsultationForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid consultationId, CancelConsultationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("CancelConsultation", form);
        }

        current.Case.CancelConsultation(consultationId, form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["会诊已取消。"]);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}

public sealed class CancelConsultationForm
{
    [Display(Name = "取消原因")]
    public string? Reason { get; set; }
}

public sealed class CancelConsultationFormValidator : AbstractValidator<CancelConsultationForm>
{
    public CancelConsultationFormValidator() =>
        RuleFor(form => form.Reason).Filled(Consultation.QuestionMaxLength, "请写明取消原因");
}
