using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Account.SignIn;

public sealed class SignInForm
{
    [Display(Name = "用户名")]
    public string? UserName { get; set; }

    [Display(Name = "密码")]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().WithMessage("请输入用户名");
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码");
    }
}
