using Mediation.Domain.Deadlines;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Date and hour as people type them, on the clock in China, and the UTC moment that is stored.</summary>
public static class TypedTime
{
    /// <summary>The UTC moment of what was typed.</summary>
    public static DateTime ToUtc(this DateTime typed) =>
        ChinaTime.ToUtc(DateOnly.FromDateTime(typed), TimeOnly.FromDateTime(typed));

    /// <summary>A stored moment as it stands in a field.</summary>
    public static DateTime ToTyped(this DateTime utc) => ChinaTime.Of(utc);
}
