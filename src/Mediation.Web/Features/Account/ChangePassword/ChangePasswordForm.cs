using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Account.ChangePassword;

public sealed class ChangePasswordForm
{
    [Display(Name = "当前密码")]
    public string? CurrentPassword { get; set; }

    [Display(Name = "新密码")]
    public string? NewPassword { get; set; }

    [Display(Name = "再输入一次新密码")]
    public string? RepeatedPassword { get; set; }
}

public sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(form => form.CurrentPassword).NotEmpty().WithMessage("请输入当前密码");
        RuleFor(form => form.NewPassword)
            .NotEmpty().WithMessage("请输入新密码")
            .NotEqual(form => form.CurrentPassword).WithMessage("新密码不能和当前密码一样");
        RuleFor(form => form.RepeatedPassword)
            .Equal(form => form.NewPassword).WithMessage("两次输入的新密码不一样，请重新输入");
    }
}
