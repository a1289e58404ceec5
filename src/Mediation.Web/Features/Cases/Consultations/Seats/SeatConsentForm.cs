using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations.Seats;

/// <summary>That every party has consented to an outsider's seat.</summary>
public sealed class SeatConsentForm
{
    [Display(Name = "各方都同意的日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "谁、怎样同意的")]
    public string? Note { get; set; }
}

public sealed class SeatConsentFormValidator : AbstractValidator<SeatConsentForm>
{
    public SeatConsentFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写各方都同意的日期");
        RuleFor(form => form.Note).Filled(ConsultationSeat.NoteMaxLength, "请写明谁、怎样同意的");
    }
}
