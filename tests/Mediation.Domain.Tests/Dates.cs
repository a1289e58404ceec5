using System.Globalization;

namespace Mediation.Domain.Tests;

/// <summary>Days and moments as they are written in tests.</summary>
internal static class Dates
{
    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateTime Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;
}
