using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Step 1: how the dispute came, and whether it is one for people's mediation.</summary>
public sealed class SourceForm
{
    [Display(Name = "渠道")]
    public IntakeChannel? Channel { get; set; }

    [Display(Name = "受理方式")]
    public IntakeBasis? Basis { get; set; }

    [Display(Name = "有没有单位告知当事人来申请")]
    public AdvisingBody? AdvisedBy { get; set; }

    [Display(Name = "移送单位类别")]
    public EntrustingBody? EntrustedBy { get; set; }

    [Display(Name = "移送单位名称")]
    public string? EntrustingBodyName { get; set; }

    [Display(Name = "移送文号")]
    public string? EntrustingNumber { get; set; }

    [Display(Name = "收到日期")]
    public DateOnly? EntrustReceivedOn { get; set; }

    [Display(Name = "法院适用简易程序")]
    public bool IsSummaryProcedure { get; set; }

    [Display(Name = "有没有下列情形")]
    public ScopeObstacle? Obstacle { get; set; }

    [Display(Name = "由哪个调解委员会调解")]
    public Guid? CommitteeId { get; set; }

    /// <summary>The line of the register the intake was begun from.</summary>
    public SubmitCaseOriginKind? OriginKind { get; set; }

    public Guid? OriginId { get; set; }

    public bool IsEntrusted => Basis == IntakeBasis.Entrusted;
}

public sealed class SourceFormValidator : AbstractValidator<SourceForm>
{
    public SourceFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Channel).NotNull().WithMessage("请选择渠道").IsInEnum().WithMessage("请从列表中选择渠道");
        RuleFor(form => form.Basis).NotNull().WithMessage("请选择受理方式").IsInEnum().WithMessage("请从列表中选择受理方式");
        RuleFor(form => form.AdvisedBy).IsInEnum().WithMessage("请从列表中选择");
        RuleFor(form => form.Obstacle).IsInEnum().WithMessage("请从列表中选择");
        When(form => form.IsEntrusted, () =>
        {
            RuleFor(form => form.EntrustedBy).NotNull().WithMessage("请选择移送单位类别").IsInEnum().WithMessage("请从列表中选择移送单位类别");
            RuleFor(form => form.EntrustingBodyName).NotEmpty().WithMessage("请填写移送单位名称")
                .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("移送单位名称最多 {MaxLength} 个字");
            RuleFor(form => form.EntrustingNumber).MaximumLength(DisputeCase.NoteMaxLength).WithMessage("移送文号最多 {MaxLength} 个字");
            RuleFor(form => form.EntrustReceivedOn).NotNull().WithMessage("请填写收到移送材料的日期，期限从这一天起算")
                .Must(day => day <= ChinaTime.Today(clock)).WithMessage("收到日期不能晚于今天");
            RuleFor(form => form.IsSummaryProcedure).Equal(false).When(form => form.EntrustedBy != EntrustingBody.CourtAfterFiling)
                .WithMessage("只有法院立案后委托的案件才区分简易程序");
        });
    }
}
