namespace Mediation.Domain.Deadlines;

/// <summary>Why a day is worked or not.</summary>
public enum DayNature
{
    /// <summary>Monday to Friday, nothing announced against it.</summary>
    Weekday,

    /// <summary>A Saturday or Sunday that is worked (调休).</summary>
    MakeUpWorkday,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A public holiday.</summary>
    Holiday,
}

/// <summary>What the calendar knows of a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Nature">Why it is worked or not.</param>
/// <param name="HolidayName">The holiday it belongs to, for holidays and make-up days.</param>
/// <param name="Provisional">The day's year, when that year is not announced.</param>
public sealed record DayStatus(DateOnly Date, DayNature Nature, string? HolidayName, Provisional Provisional)
{
    /// <summary>Whether the day is worked.</summary>
    public bool IsWorking => Nature switch
    {
        DayNature.Weekday or DayNature.MakeUpWorkday => true,
        DayNature.Weekend or DayNature.Holiday => false,
    };

    /// <summary>星期四，国庆节 · Thursday, National Day: the weekday and, where there is one, the reason.</summary>
    public Words Describe()
    {
        var weekday = DateWords.Weekday(Date);
        var holiday = HolidayName is null ? default : HolidayNames.Words(HolidayName);
        return Nature switch
        {
            DayNature.Weekday or DayNature.Weekend => weekday,
            DayNature.MakeUpWorkday => new($"{weekday.Chinese}，{holiday.Chinese}调休上班", $"{weekday.English}, worked in exchange for {holiday.English}"),
            DayNature.Holiday => new($"{weekday.Chinese}，{holiday.Chinese}", $"{weekday.English}, {holiday.English}"),
        };
    }

    /// <summary>
    /// Runs of neighbouring days off with one reason, for a sentence: 2026年10月1日至10月7日为国庆节.
    /// </summary>
    internal static IEnumerable<Words> Runs(IReadOnlyList<DayStatus> daysOff)
    {
        var first = 0;
        for (var next = 1; next <= daysOff.Count; next++)
        {
            if (next < daysOff.Count && Continues(daysOff[next - 1], daysOff[next]))
                continue;
            yield return Run(daysOff[first], daysOff[next - 1]);
            first = next;
        }
    }

    private static bool Continues(DayStatus day, DayStatus next) =>
        next.Date == day.Date.AddDays(1) && next.Nature == day.Nature && next.HolidayName == day.HolidayName;

    private static Words Run(DayStatus first, DayStatus last)
    {
        var span = DateWords.Span(first.Date, last.Date);
        var reason = first.HolidayName is { } name ? HolidayNames.Words(name) : new Words("周末", "weekend");
        return new Words($"{span.Chinese}为{reason.Chinese}", $"{span.English}: {reason.English}");
    }
}
