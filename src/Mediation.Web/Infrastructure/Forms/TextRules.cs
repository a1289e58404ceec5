using FluentValidation;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Rules that many forms share, with one wording.</summary>
public static class TextRules
{
    /// <summary>At most so many characters; the number is the entity's own constant.</summary>
    public static IRuleBuilderOptions<T, string?> NoLongerThan<T>(this IRuleBuilder<T, string?> rule, int most)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.MaximumLength(most).WithMessage("最多 {MaxLength} 个字，请缩短一些");
    }

    /// <summary>A day on which something has happened already.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> NotInTheFuture<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Must(day => day is null || day <= ChinaTime.Today(clock)).WithMessage("日期不能晚于今天，请核对");
    }
}
