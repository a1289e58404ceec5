using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Decline;

public sealed class DeclineForm
{
    [Display(Name = "不予受理的理由")]
    public string? Reason { get; set; }
}

public sealed class DeclineFormValidator : AbstractValidator<DeclineForm>
{
    public DeclineFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("请写明不予受理的理由，通知书上会印出来")
        .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("理由最多 {MaxLength} 个字");
}
