using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Suspend;

public sealed class SuspendForm
{
    [Display(Name = "原因")]
    public SuspensionReason? Reason { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }
}

public sealed class SuspendFormValidator : AbstractValidator<SuspendForm>
{
    public SuspendFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("请选择中止的原因");
        RuleFor(form => form.Note).NotEmpty().WithMessage("请写明情况，以及预计什么时候恢复").AtMost(DisputeCase.NoteMaxLength);
    }
}
