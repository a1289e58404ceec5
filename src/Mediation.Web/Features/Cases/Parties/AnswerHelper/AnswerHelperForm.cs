using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Parties.AnswerHelper;

public sealed class AnswerHelperForm
{
    [Display(Name = "当事人")]
    public Guid? PartyId { get; set; }

    [Display(Name = "是否同意")]
    public bool? Consents { get; set; }

    /// <summary>Answered beside a seat of a consultation, and led back there.</summary>
    public bool FromConsultation { get; set; }
}

public sealed class AnswerHelperFormValidator : AbstractValidator<AnswerHelperForm>
{
    public AnswerHelperFormValidator()
    {
        RuleFor(form => form.PartyId).NotNull().WithMessage("请选择当事人");
        RuleFor(form => form.Consents).NotNull().WithMessage("请选择同意还是不同意");
    }
}
