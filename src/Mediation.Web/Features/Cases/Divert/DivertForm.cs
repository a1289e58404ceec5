using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Divert;

public sealed class DivertForm
{
    [Display(Name = "分流去向")]
    public DivertTarget? Target { get; set; }

    [Display(Name = "接收单位名称")]
    public string? Organ { get; set; }

    [Display(Name = "分流理由")]
    public string? Reason { get; set; }

    [Display(Name = "申请人单独同意把个人信息提供给接收单位")]
    public DeclarationWay? HandOverConsent { get; set; }

    [Display(Name = "哪一天回看结果")]
    public DateOnly? LookAgainOn { get; set; }
}

public sealed class DivertFormValidator : AbstractValidator<DivertForm>
{
    public DivertFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Target).NotNull().WithMessage("请选择分流去向").IsInEnum().WithMessage("请从列表中选择分流去向");
        RuleFor(form => form.Organ).NotEmpty().WithMessage("请填写接收单位名称，分流函上会印出来")
            .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("接收单位名称最多 {MaxLength} 个字");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明分流理由")
            .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("分流理由最多 {MaxLength} 个字");
        RuleFor(form => form.HandOverConsent).IsInEnum().WithMessage("请从列表中选择方式");
        RuleFor(form => form.LookAgainOn).NotNull().WithMessage("请填写回看的日期")
            .Must(day => day > ChinaTime.Today(clock)).WithMessage("回看的日期应在今天以后");
    }
}
