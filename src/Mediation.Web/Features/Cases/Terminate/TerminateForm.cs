using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Terminate;

/// <summary>What is preselected is the commonest case, so that a refusal by telephone takes one click.</summary>
public sealed class TerminateForm
{
    [Display(Name = "终止原因")]
    public TerminationReason? Reason { get; set; } = TerminationReason.OneSideRefuses;

    [Display(Name = "怎样告知了其他解决途径")]
    public OtherWaysTold? Told { get; set; } = OtherWaysTold.OrallyNoted;

    [Display(Name = "说明")]
    public string? Note { get; set; }

    [Display(Name = "告知了谁")]
    public string? ToldTo { get; set; }

    [Display(Name = "告知内容")]
    public string? ToldText { get; set; } = Telling.StandardText;

    /// <summary>The note of telling; null where a notice is handed over instead.</summary>
    public Telling? ToTelling(DateTime at, string by) => Told == OtherWaysTold.OrallyNoted && !string.IsNullOrWhiteSpace(ToldTo)
        ? new Telling(at, by, ToldTo.Trim(), string.IsNullOrWhiteSpace(ToldText) ? Telling.StandardText : ToldText.Trim())
        : null;
}

public sealed class TerminateFormValidator : AbstractValidator<TerminateForm>
{
    public TerminateFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("请选择终止原因").IsInEnum().WithMessage("请从列表中选择终止原因");
        RuleFor(form => form.Told).NotNull().WithMessage("请选择怎样告知了仲裁、行政、诉讼等途径").IsInEnum().WithMessage("请从列表中选择告知方式");
        RuleFor(form => form.Note).NotEmpty().When(form => form.Reason == TerminationReason.Other).WithMessage("选择“其他”的，请写明原因");
        RuleFor(form => form.ToldTo).MaximumLength(DisputeCase.NoteMaxLength).WithMessage("最多 {MaxLength} 个字");
        RuleFor(form => form.ToldText).MaximumLength(Telling.TextMaxLength).WithMessage("告知内容最多 {MaxLength} 个字");
        RuleFor(form => form.Note).MaximumLength(DisputeCase.NoteMaxLength).WithMessage("说明最多 {MaxLength} 个字");
    }
}
