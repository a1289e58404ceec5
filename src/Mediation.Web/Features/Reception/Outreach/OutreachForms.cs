using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Visits;

namespace Mediation.Web.Features.Reception.Outreach;

/// <summary>A round to a community is planned.</summary>
public sealed class PlanRoundForm
{
    [Display(Name = "出发时间")]
    public DateTime? At { get; set; }

    [Display(Name = "去哪个社区、什么地点")]
    public string? Place { get; set; }

    [Display(Name = "哪些人去")]
    public string? Visitors { get; set; }

    [Display(Name = "走访对象")]
    public string? ToSee { get; set; }

    [Display(Name = "目的")]
    public string? Purpose { get; set; }

    public VisitPlan ToPlan() => new(
        ChinaTime.ToUtc(DateOnly.FromDateTime(At!.Value), TimeOnly.FromDateTime(At.Value)), Place!, Visitors!, ToSee!, Purpose!);
}

public sealed class PlanRoundFormValidator : AbstractValidator<PlanRoundForm>
{
    public PlanRoundFormValidator()
    {
        RuleFor(form => form.At).NotNull().WithMessage("请填写出发的日期和时间");
        RuleFor(form => form.Place).NotEmpty().WithMessage("请填写去哪里").MaximumLength(Visit.PlaceMaxLength).WithMessage("地点最多 {MaxLength} 个字");
        RuleFor(form => form.Visitors).NotEmpty().WithMessage("请填写哪些人去").MaximumLength(Visit.PeopleMaxLength).WithMessage("人员最多 {MaxLength} 个字");
        RuleFor(form => form.ToSee).NotEmpty().WithMessage("请填写走访对象").MaximumLength(Visit.PeopleMaxLength).WithMessage("走访对象最多 {MaxLength} 个字");
        RuleFor(form => form.Purpose).NotEmpty().WithMessage("请填写目的").MaximumLength(Visit.TextMaxLength).WithMessage("目的最多 {MaxLength} 个字");
    }
}

/// <summary>What was found.</summary>
public sealed class RecordRoundForm
{
    [Display(Name = "开始时间")]
    public DateTime? From { get; set; }

    [Display(Name = "结束时间")]
    public DateTime? Until { get; set; }

    [Display(Name = "发现的情况")]
    public string? Findings { get; set; }

    public int Version { get; set; }

    public DateTime FromUtc => Utc(From!.Value);

    public DateTime UntilUtc => Utc(Until!.Value);

    private static DateTime Utc(DateTime local) => ChinaTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
}

public sealed class RecordRoundFormValidator : AbstractValidator<RecordRoundForm>
{
    public RecordRoundFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.From).NotNull().WithMessage("请填写开始时间");
        RuleFor(form => form.Until).NotNull().WithMessage("请填写结束时间")
            .Must((form, until) => form.From is null || until > form.From).WithMessage("结束时间应晚于开始时间")
            .Must((form, _) => form.UntilUtc <= clock.GetUtcNow().UtcDateTime).WithMessage("结束时间不能晚于现在");
        RuleFor(form => form.Findings).NotEmpty().WithMessage("请写明发现的情况；没有发现问题的，也请写一句")
            .MaximumLength(Visit.FindingsMaxLength).WithMessage("发现的情况最多 {MaxLength} 个字");
    }
}
