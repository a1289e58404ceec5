using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Unsuspend;

public sealed class UnsuspendForm
{
    [Display(Name = "恢复的情况")]
    public string? Note { get; set; }
}

public sealed class UnsuspendFormValidator : AbstractValidator<UnsuspendForm>
{
    public UnsuspendFormValidator()
    {
        RuleFor(form => form.Note).NotEmpty().WithMessage("请写明为什么可以恢复").AtMost(DisputeCase.NoteMaxLength);
    }
}
