using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db.Identity;

namespace Mediation.Web.Features.FirstRun;

public sealed class FirstRunForm
{
    [Display(Name = "日志里的一次性验证码")]
    public string? Code { get; set; }

    [Display(Name = "姓名")]
    public string? DisplayName { get; set; }

    [Display(Name = "用户名")]
    public string? UserName { get; set; }

    [Display(Name = "密码")]
    public string? Password { get; set; }

    [Display(Name = "再输入一次密码")]
    public string? RepeatedPassword { get; set; }
}

public sealed class FirstRunFormValidator : AbstractValidator<FirstRunForm>
{
    public FirstRunFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("请输入服务器日志里的一次性验证码");
        RuleFor(form => form.DisplayName)
            .NotEmpty().WithMessage("请输入姓名")
            .MaximumLength(StaffUser.DisplayNameMaxLength).WithMessage("姓名不能超过 {MaxLength} 个字");
        RuleFor(form => form.UserName)
            .NotEmpty().WithMessage("请输入用户名")
            .MaximumLength(StaffUser.UserNameMaxLength).WithMessage("用户名不能超过 {MaxLength} 个字符");
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码");
        RuleFor(form => form.RepeatedPassword).Equal(form => form.Password).WithMessage("两次输入的密码不一样，请重新输入");
    }
}
