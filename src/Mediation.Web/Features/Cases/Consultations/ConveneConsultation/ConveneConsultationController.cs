using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.ConveneConsultation;

/// <summary>召集会诊.</summary>
[Route(ConsultationLinks.OneTemplate + "/convene")]
[CaseAction(CaseOperation.Handle)]
public sealed class ConveneConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid consultationId)
    {
        var decision = current.Ask(consultationId, ConsultationTrigger.Convene);
        return decision.IsAllowed
            ? View("ConveneConsultation", new ConveneConsultationForm { Place = current.Centre.PublicName })
            : BarredResult.For(decision);
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid consultationId, ConveneConsultationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("ConveneConsultation", form);
        }

        current.Case.ConveneConsultation(consultationId, form.At!.Value.ToUtc(), form.Place!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["会诊已召集，请通知参加人员。"]);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}

public sealed class ConveneConsultationForm
{
    [Display(Name = "会诊时间")]
    public DateTime? At { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }
}

public sealed class ConveneConsultationFormValidator : AbstractValidator<ConveneConsultationForm>
{
    public ConveneConsultationFormValidator()
    {
        RuleFor(form => form.At).Moment("请填写会诊时间");
        RuleFor(form => form.Place).Filled(Consultation.PlaceMaxLength, "请填写会诊地点");
    }
}
