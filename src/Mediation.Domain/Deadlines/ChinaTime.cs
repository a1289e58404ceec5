namespace Mediation.Domain.Deadlines;

/// <summary>
/// The one clock of the country: UTC+8. Moments are stored in UTC, days and hours are read in China.
/// </summary>
/// <remarks>
/// A fixed offset and no time-zone database: China has one zone and has kept no summer time since 1992, so nothing this
/// product counts is affected, and a server without time-zone data or set to another zone still counts the same days.
/// </remarks>
public static class ChinaTime
{
    /// <summary>Hours ahead of UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The wall clock in China at a UTC moment.</summary>
    /// <exception cref="ArgumentException">The moment is a local one of the server.</exception>
    public static DateTime Of(DateTime utc)
    {
        if (utc.Kind == DateTimeKind.Local)
            throw new ArgumentException("A UTC moment is expected, not the server's local time.", nameof(utc));
        return DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);
    }

    /// <summary>The day in China at a UTC moment.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    /// <summary>The hour and minute in China at a UTC moment.</summary>
    public static TimeOnly TimeOf(DateTime utc) => TimeOnly.FromDateTime(Of(utc));

    /// <summary>The UTC moment of a day and hour in China.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time) => day.ToDateTime(time, DateTimeKind.Utc) - Offset;

    /// <summary>The UTC moment at which a day begins in China.</summary>
    public static DateTime StartOf(DateOnly day) => ToUtc(day, TimeOnly.MinValue);

    /// <summary>The UTC moment at which a day is over in China: 24:00, the end of a period's last day (Civil Code 203).</summary>
    public static DateTime EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>Today in China by <paramref name="clock"/>.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DayOf(clock.GetUtcNow().UtcDateTime);
    }
}
