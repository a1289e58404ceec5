using System.Globalization;

namespace Mediation.Domain.Deadlines;

/// <summary>Dates, hours and day counts as people read them, independent of the server's culture data.</summary>
public static class DateWords
{
    private const string WeekdayLetters = "日一二三四五六";

    /// <summary>2026年10月1日 · 1 October 2026.</summary>
    public static Words Of(DateOnly day) => new(Chinese(day), English(day));

    /// <summary>2026年10月1日（星期四） · Thursday 1 October 2026.</summary>
    public static Words WithWeekday(DateOnly day) => new($"{Chinese(day)}（{Weekday(day).Chinese}）", $"{Weekday(day).English} {English(day)}");

    /// <summary>星期四 · Thursday.</summary>
    public static Words Weekday(DateOnly day) =>
        new($"星期{WeekdayLetters[(int)day.DayOfWeek]}", day.DayOfWeek.ToString());

    /// <summary>2026年10月1日09:30 · 1 October 2026, 09:30: a UTC moment on the clock in China.</summary>
    public static Words Moment(DateTime utc)
    {
        var day = ChinaTime.DayOf(utc);
        var time = ChinaTime.TimeOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Words(Chinese(day) + time, $"{English(day)}, {time}");
    }

    /// <summary>One day, or the first and last of several: 2026年10月1日至10月7日 · 1 October 2026 to 7 October 2026.</summary>
    public static Words Span(DateOnly first, DateOnly last)
    {
        if (first == last)
            return Of(first);
        var end = first.Year == last.Year ? $"{last.Month}月{last.Day}日" : Chinese(last);
        return new Words($"{Chinese(first)}至{end}", $"{English(first)} to {English(last)}");
    }

    internal static string Ordinal(int number)
    {
        var suffix = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    internal static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");

    private static string Chinese(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string English(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
