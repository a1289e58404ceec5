using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations.HoldConsultation;

/// <summary>会诊记录.</summary>
public sealed class HoldConsultationForm
{
    [Display(Name = "会诊时间")]
    public DateTime? HeldAt { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }

    [Display(Name = "会诊记录")]
    public string? Minutes { get; set; }
}

public sealed class HoldConsultationFormValidator : AbstractValidator<HoldConsultationForm>
{
    public HoldConsultationFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.HeldAt).PastMoment(clock, "请填写会诊时间");
        RuleFor(form => form.Place).Filled(Consultation.PlaceMaxLength, "请填写会诊地点");
        RuleFor(form => form.Minutes).Filled(Consultation.MinutesMaxLength, "请填写会诊记录");
    }
}
