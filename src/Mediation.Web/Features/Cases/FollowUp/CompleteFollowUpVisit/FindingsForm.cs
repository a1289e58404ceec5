using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.FollowUp.CompleteFollowUpVisit;

/// <summary>The fields of the 回访记录.</summary>
public sealed class FindingsForm
{
    [Display(Name = "回访时间")]
    public DateTime? At { get; set; }

    [Display(Name = "回访方式")]
    public FollowUpWay? Way { get; set; }

    [Display(Name = "回访人")]
    public string? Visitor { get; set; }

    [Display(Name = "回访了谁")]
    public List<AnswerRow> Answers { get; set; } = [];

    [Display(Name = "履行情况")]
    public PerformanceFinding? Performance { get; set; }

    [Display(Name = "履行情况说明")]
    public string? PerformanceNote { get; set; }

    [Display(Name = "起诉、判决情况")]
    public string? SuitsAndJudgments { get; set; }

    [Display(Name = "有无错调")]
    public string? WrongMediation { get; set; }

    [Display(Name = "有无新的苗头")]
    public string? NewSigns { get; set; }

    [Display(Name = "采取的措施")]
    public string? Measures { get; set; }

    internal FollowUpFindings ToFindings() => new(
        At!.Value.ToUtc(), Way!.Value, Visitor!,
        [.. Answers.Where(row => row.WasAsked).Select(row => new FollowUpAnswer(row.Name!, row.Satisfaction, row.Remark))],
        Performance!.Value)
    {
        PerformanceNote = PerformanceNote,
        SuitsAndJudgments = SuitsAndJudgments,
        WrongMediation = WrongMediation,
        NewSigns = NewSigns,
        Measures = Measures,
    };

    /// <summary>Something was found that calls for measures (<see cref="FollowUpFindings.LacksMeasures"/>).</summary>
    internal bool CallsForMeasures =>
        NewSigns is not null || WrongMediation is not null || Performance == PerformanceFinding.NotPerformed;
}

/// <summary>Somebody asked on the visit.</summary>
public sealed class AnswerRow
{
    [Display(Name = "姓名")]
    public string? Name { get; set; }

    [Display(Name = "这次回访了")]
    public bool WasAsked { get; set; }

    [Display(Name = "满意度")]
    public int? Satisfaction { get; set; }

    [Display(Name = "意见")]
    public string? Remark { get; set; }
}

public sealed class FindingsFormValidator : AbstractValidator<FindingsForm>
{
    public FindingsFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.At).PastMoment(clock, "请填写回访的日期和时间");
        RuleFor(form => form.Way).NotNull().WithMessage("请选择怎样回访");
        RuleFor(form => form.Visitor).Filled(FollowUpVisit.NameMaxLength, "请填写回访人");
        RuleFor(form => form.Answers).Must(rows => rows.Exists(row => row.WasAsked)).WithMessage("请至少勾选一位回访到的人");
        RuleForEach(form => form.Answers).SetValidator(new AnswerRowValidator());
        RuleFor(form => form.Performance).NotNull().WithMessage("请选择履行情况");
        RuleFor(form => form.PerformanceNote).AtMost(FollowUpVisit.TextMaxLength);
        RuleFor(form => form.SuitsAndJudgments).AtMost(FollowUpVisit.TextMaxLength);
        RuleFor(form => form.WrongMediation).AtMost(FollowUpVisit.TextMaxLength);
        RuleFor(form => form.NewSigns).AtMost(FollowUpVisit.TextMaxLength);
        RuleFor(form => form.Measures)
            .NotEmpty().When(form => form.CallsForMeasures, ApplyConditionTo.CurrentValidator)
            .WithMessage("发现未履行、错调或者新的苗头的，请写明采取了什么措施")
            .AtMost(FollowUpVisit.TextMaxLength);
    }
}

public sealed class AnswerRowValidator : AbstractValidator<AnswerRow>
{
    public AnswerRowValidator() => When(row => row.WasAsked, () =>
    {
        RuleFor(row => row.Name).Filled(FollowUpAnswer.NameMaxLength, "请填写姓名");
        RuleFor(row => row.Satisfaction).InclusiveBetween(FollowUpAnswer.LeastSatisfied, FollowUpAnswer.MostSatisfied)
            .WithMessage("满意度请选 1 到 5");
        RuleFor(row => row.Remark).AtMost(FollowUpAnswer.RemarkMaxLength);
    });
}
