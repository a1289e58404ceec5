using System.Globalization;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>
/// Dates and times as people read them: Beijing time, in the language of the page. The offset is fixed (China has had no
/// summer time since 1991), so a machine without time-zone data shows the same.
/// </summary>
public static class DisplayTime
{
    private static readonly TimeSpan BeijingOffset = TimeSpan.FromHours(8);

    /// <summary>A stored instant in Beijing time.</summary>
    public static DateTime InBeijing(this DateTime utc) => utc + BeijingOffset;

    /// <summary>Today in Beijing.</summary>
    public static DateOnly TodayInBeijing(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.InBeijing());
    }

    /// <summary>2026年11月22日 or 22 Nov 2026.</summary>
    public static string ToText(this DateOnly date) => IsEnglish
        ? date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>Date, hour and minute in Beijing of a stored instant.</summary>
    public static string ToText(this DateTime utc)
    {
        var local = utc.InBeijing();
        return string.Create(CultureInfo.InvariantCulture, $"{DateOnly.FromDateTime(local).ToText()} {local:HH:mm}");
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == LocalisationSetup.English;
}
