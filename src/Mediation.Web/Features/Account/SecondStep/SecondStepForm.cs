using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Account.SecondStep;

public sealed class SecondStepForm
{
    [Display(Name = "验证码")]
    public string? Code { get; set; }

    public string? ReturnUrl { get; set; }

    /// <summary>The digits or letters alone, without the spaces and dashes people type.</summary>
    public string PlainCode() => new([.. (Code ?? "").Where(char.IsAsciiLetterOrDigit)]);
}

public sealed class SecondStepFormValidator : AbstractValidator<SecondStepForm>
{
    public SecondStepFormValidator() => RuleFor(form => form.Code).NotEmpty().WithMessage("请输入验证码");
}
