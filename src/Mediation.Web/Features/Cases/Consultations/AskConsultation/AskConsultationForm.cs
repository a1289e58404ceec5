using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations.AskConsultation;

public sealed class AskConsultationForm
{
    /// <summary>A consultation takes two organs or experts at least.</summary>
    private const int FirstSeats = 2;

    [Display(Name = "会诊问题")]
    public string? Question { get; set; }

    [Display(Name = "提请理由")]
    public string? Reason { get; set; }

    public List<SeatRow> Seats { get; set; } = [];

    /// <summary>Set when a further row is wanted; null when the form is to be saved.</summary>
    public string? More { get; set; }

    public static AskConsultationForm Empty()
    {
        var form = new AskConsultationForm();
        form.Seats.FillUpTo(FirstSeats);
        return form;
    }
}

public sealed class AskConsultationFormValidator : AbstractValidator<AskConsultationForm>
{
    public AskConsultationFormValidator()
    {
        RuleFor(form => form.Question).Filled(Consultation.QuestionMaxLength, "请写明要会诊的问题");
        RuleFor(form => form.Reason).Filled(Consultation.QuestionMaxLength, "请写明为什么需要会诊");
        RuleForEach(form => form.Seats).Where(seat => !seat.IsEmpty).SetValidator(new SeatRowValidator());
    }
}
