using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.FindByNumber;

public sealed class FindByNumberForm
{
    [Display(Name = "证件号码、电话或者统一社会信用代码")]
    public string? Number { get; set; }
}

public sealed class FindByNumberFormValidator : AbstractValidator<FindByNumberForm>
{
    public FindByNumberFormValidator(TimeProvider clock) => RuleFor(form => form.Number).Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("请输入要查找的号码")
        .Must(typed => NationalId.TryParse(typed!, ChinaTime.Today(clock), out _, out _)
            || UnifiedSocialCreditCode.TryParse(typed!, out _, out _) || PhoneNumber.TryParse(typed!, out _, out _))
        .WithMessage("这不是完整的身份证号、电话或者统一社会信用代码，请核对后输入整个号码");
}
