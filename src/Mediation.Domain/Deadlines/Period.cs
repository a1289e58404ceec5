namespace Mediation.Domain.Deadlines;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days; the start day is not counted (Civil Code 201).</summary>
    Days,

    /// <summary>Working days; the start day is not counted.</summary>
    WorkingDays,

    /// <summary>Months: the same date of the last month, or that month's end (Civil Code 202).</summary>
    Months,

    /// <summary>Years: the same date of the last year, or that month's end (Civil Code 202).</summary>
    Years,

    /// <summary>Hours from the moment set (Civil Code 201); not moved by days off.</summary>
    Hours,
}

/// <summary>A length of time as a statute sets it, not yet tied to a date.</summary>
/// <param name="Count">How many units; at least 1.</param>
/// <param name="Unit">What is counted.</param>
public sealed record Period(int Count, PeriodUnit Unit)
{
    /// <summary>How many units; at least 1.</summary>
    public int Count { get; } =
        Count >= 1 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A period has at least one unit.");

    /// <summary>A period of calendar days.</summary>
    public static Period Days(int count) => new(count, PeriodUnit.Days);

    /// <summary>A period of working days.</summary>
    public static Period WorkingDays(int count) => new(count, PeriodUnit.WorkingDays);

    /// <summary>A period of months.</summary>
    public static Period Months(int count) => new(count, PeriodUnit.Months);

    /// <summary>A period of years.</summary>
    public static Period Years(int count) => new(count, PeriodUnit.Years);

    /// <summary>A period of hours.</summary>
    public static Period Hours(int count) => new(count, PeriodUnit.Hours);

    /// <summary>三十日 · 30 days.</summary>
    public Words Describe()
    {
        var number = ChineseNumerals.Plain(Count);
        return Unit switch
        {
            PeriodUnit.Days => new($"{number}日", DateWords.Count(Count, "day")),
            PeriodUnit.WorkingDays => new($"{number}个工作日", DateWords.Count(Count, "working day")),
            PeriodUnit.Months => new($"{number}个月", DateWords.Count(Count, "month")),
            PeriodUnit.Years => new($"{number}年", DateWords.Count(Count, "year")),
            PeriodUnit.Hours => new($"{number}小时", DateWords.Count(Count, "hour")),
        };
    }

    /// <summary>When the period ends that a day set going.</summary>
    /// <param name="startDay">The day of the event (effect, receipt, acceptance); it is not counted.</param>
    /// <param name="calendar">Decides working days and where the last day moves to.</param>
    /// <exception cref="InvalidOperationException">The period is one of hours: it needs the moment, not the day.</exception>
    public PeriodEnd EndFrom(DateOnly startDay, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var strict = Unit switch
        {
            PeriodUnit.Days => Plain(startDay.AddDays(Count)),
            PeriodUnit.Months => Plain(startDay.AddMonths(Count)),
            PeriodUnit.Years => Plain(startDay.AddYears(Count)),
            PeriodUnit.WorkingDays => calendar.AddWorkingDays(startDay, Count),
            PeriodUnit.Hours => throw new InvalidOperationException("Hours are counted from a moment, not from a day."),
        };
        return new PeriodEnd(this, startDay, strict, calendar);
    }

    /// <summary>When the period ends that a moment set going; for hours to the minute, for the rest from its day in China.</summary>
    /// <param name="startUtc">The moment of the event (UTC).</param>
    /// <param name="calendar">Decides working days and where the last day moves to.</param>
    public PeriodEnd EndFrom(DateTime startUtc, WorkingCalendar calendar) => Unit switch
    {
        PeriodUnit.Hours => new PeriodEnd(this, startUtc, startUtc.AddHours(Count)),
        PeriodUnit.Days or PeriodUnit.WorkingDays or PeriodUnit.Months or PeriodUnit.Years => EndFrom(ChinaTime.DayOf(startUtc), calendar),
    };

    private static WorkingDay Plain(DateOnly day) => new(day, [], Provisional.No);
}
