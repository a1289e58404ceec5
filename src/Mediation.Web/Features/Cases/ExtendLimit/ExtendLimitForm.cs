using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.ExtendLimit;

public sealed class ExtendLimitForm
{
    [Display(Name = "新的最后一日")]
    public DateOnly? Until { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    [Display(Name = "各方当事人都同意延长")]
    public bool AllAgree { get; set; }
}

public sealed class ExtendLimitFormValidator : AbstractValidator<ExtendLimitForm>
{
    public ExtendLimitFormValidator()
    {
        RuleFor(form => form.Until).NotNull().WithMessage("请填写新的最后一日");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明为什么要延长").AtMost(LimitExtension.ReasonMaxLength);
        RuleFor(form => form.AllAgree).Equal(true).WithMessage("各方都同意才能延长，请核对后勾选");
    }
}
