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

    /// <summary>What was typed into a form whose session had ended (<see cref="Infrastructure.Forms.KeptForms"/>).</summary>
    public string? Kept { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().WithMessage("请输入用户名");
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码");
    }
}
