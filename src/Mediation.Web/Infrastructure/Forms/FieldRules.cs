using FluentValidation;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Rules that many forms share, with the sentences they answer with.</summary>
public static class FieldRules
{
    /// <summary>Years outside these are slips of the keyboard.</summary>
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    private const string TooLong = "最多 {MaxLength} 个字，请精简";
    private const string InTheFuture = "日期不能晚于今天";
    private const string OddYear = "年份不对，请检查日期";

    /// <summary>Filled in, and no longer than the entity keeps.</summary>
    public static IRuleBuilderOptions<T, string?> Filled<T>(this IRuleBuilder<T, string?> rule, int max, string whenEmpty) =>
        rule.NotEmpty().WithMessage(whenEmpty).MaximumLength(max).WithMessage(TooLong);

    /// <summary>May stay empty, but is no longer than the entity keeps.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int max) =>
        rule.MaximumLength(max).WithMessage(TooLong);

    /// <summary>A moment on the clock in China, past or to come.</summary>
    public static IRuleBuilderOptions<T, DateTime?> Moment<T>(this IRuleBuilder<T, DateTime?> rule, string whenEmpty) =>
        rule.NotNull().WithMessage(whenEmpty).Must(moment => IsLikely(moment!.Value.Year)).WithMessage(OddYear);

    /// <summary>A moment on the clock in China at which something was done: not in the future.</summary>
    public static IRuleBuilderOptions<T, DateTime?> PastMoment<T>(this IRuleBuilder<T, DateTime?> rule, TimeProvider clock, string whenEmpty) =>
        rule.Moment(whenEmpty).Must(moment => moment <= ChinaTime.Of(clock.GetUtcNow().UtcDateTime)).WithMessage("不能晚于现在，请检查时间");

    /// <summary>A day, past or to come.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> Day<T>(this IRuleBuilder<T, DateOnly?> rule, string whenEmpty) =>
        rule.NotNull().WithMessage(whenEmpty).Must(day => IsLikely(day!.Value.Year)).WithMessage(OddYear);

    /// <summary>A day on which something was done: not in the future.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> PastDay<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock, string whenEmpty) =>
        rule.Day(whenEmpty).NotInTheFuture(clock);

    /// <summary>May stay empty; a day on which something happened is not in the future.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> NotInTheFuture<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock) =>
        rule.Must(day => day is null || day <= ChinaTime.Today(clock)).WithMessage(InTheFuture);

    /// <summary>A day by which something is to be done: not over yet.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> DueDay<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock, string whenEmpty) =>
        rule.Day(whenEmpty).Must(day => day >= ChinaTime.Today(clock)).WithMessage("期限不能早于今天");

    private static bool IsLikely(int year) => year is >= EarliestYear and <= LatestYear;
}
