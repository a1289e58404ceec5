using System.Globalization;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>Days and moments as the page's language writes them, by the clock in China.</summary>
public static class DisplayTime
{
    /// <summary>2026年3月2日 · 2 March 2026.</summary>
    public static string ToText(this DateOnly day) => DateWords.Of(day).In(CultureInfo.CurrentUICulture);

    /// <summary>2026年3月2日09:30 · 2 March 2026, 09:30: a stored UTC moment.</summary>
    public static string ToText(this DateTime utc) => DateWords.Moment(utc).In(CultureInfo.CurrentUICulture);

    /// <summary>09:30: the hour of a stored UTC moment.</summary>
    public static string ToHour(this DateTime utc) => ChinaTime.TimeOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);
}
