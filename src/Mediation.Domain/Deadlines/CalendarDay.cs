namespace Mediation.Domain.Deadlines;

/// <summary>What the announcement makes of a day.</summary>
public enum CalendarDayKind
{
    /// <summary>A day off.</summary>
    Holiday,

    /// <summary>A Saturday or Sunday that is worked (调休).</summary>
    Workday,
}

/// <summary>A day that departs from the ordinary week, as the State Council announced it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">The holiday it belongs to (国庆节).</param>
/// <param name="Kind">Off or worked.</param>
public sealed record CalendarDay(DateOnly Date, string Name, CalendarDayKind Kind)
{
    /// <summary>Longest name of a holiday.</summary>
    public const int NameMaxLength = 20;
}
