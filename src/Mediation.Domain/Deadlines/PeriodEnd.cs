namespace Mediation.Domain.Deadlines;

/// <summary>
/// Where a period ends, and why: the day arithmetic gives, and the day it moves to when that one is a day off
/// (Civil Code 201–203; Civil Procedure Law 85).
/// </summary>
/// <remarks>
/// "法定休假日" is read as public holidays and weekends, the usual practice; make-up Saturdays and Sundays are worked and
/// move nothing. Because the reading is practice and not text, both days are shown and the strict one is warned of first.
/// </remarks>
public sealed class PeriodEnd
{
    internal PeriodEnd(Period period, DateOnly startDay, WorkingDay strict, WorkingCalendar calendar)
    {
        Period = period;
        StartDay = startDay;
        StrictDay = strict.Date;
        StrictDayStatus = calendar.StatusOf(strict.Date);
        DaysOffCounted = strict.DaysOff;
        var shifted = calendar.OnOrAfter(strict.Date);
        ShiftedDay = shifted.Date;
        Skipped = shifted.DaysOff;
        Provisional = strict.Provisional.And(shifted.Provisional);
        DeadlineUtc = ChinaTime.EndOf(ShiftedDay);
    }

    internal PeriodEnd(Period period, DateTime startUtc, DateTime endUtc)
    {
        Period = period;
        StartUtc = startUtc;
        StartDay = ChinaTime.DayOf(startUtc);
        StrictDay = ShiftedDay = ChinaTime.DayOf(endUtc);
        DaysOffCounted = Skipped = [];
        Provisional = Provisional.No;
        DeadlineUtc = endUtc;
    }

    /// <summary>The length.</summary>
    public Period Period { get; }

    /// <summary>The day of the event; not counted.</summary>
    public DateOnly StartDay { get; }

    /// <summary>The moment of the event, for a period of hours.</summary>
    public DateTime? StartUtc { get; }

    /// <summary>The last day by arithmetic alone.</summary>
    public DateOnly StrictDay { get; }

    /// <summary>The last day after moving past days off; equal to <see cref="StrictDay"/> when that one is worked.</summary>
    public DateOnly ShiftedDay { get; }

    /// <summary>The days off from the strict day on that moved the end, with their holidays; empty when nothing moved.</summary>
    public IReadOnlyList<DayStatus> Skipped { get; }

    /// <summary>The years the result rests on whose holidays are not announced.</summary>
    public Provisional Provisional { get; }

    /// <summary>The moment (UTC) from which the period is over: 24:00 of the shifted day in China, or the end of the last hour.</summary>
    public DateTime DeadlineUtc { get; }

    /// <summary>Whether the last day fell on a day off and moved.</summary>
    public bool IsShifted => ShiftedDay != StrictDay;

    /// <summary>For working days, the days off passed while counting.</summary>
    internal IReadOnlyList<DayStatus> DaysOffCounted { get; }

    /// <summary>What the strict day is; null for a period of hours, which no day off moves.</summary>
    internal DayStatus? StrictDayStatus { get; }

    /// <summary>The calculation, sentence by sentence, as it is shown and printed.</summary>
    /// <param name="startEvent">What happened on the start day, as a clause: 协议生效 · the agreement took effect.</param>
    public IReadOnlyList<Words> Explain(Words startEvent) => PeriodExplanation.Of(this, startEvent);
}
