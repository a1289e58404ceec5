using System.Collections.Frozen;

namespace Mediation.Domain.Deadlines;

/// <summary>
/// Which days are worked in mainland China: the ordinary week, changed by the holidays and make-up days of the years
/// that have been announced. Immutable.
/// </summary>
/// <remarks>
/// A year without an announcement is never guessed: in it only weekends are days off, and every result that touched it
/// says so in <see cref="Provisional"/>.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly FrozenSet<int> announced;
    private readonly FrozenDictionary<DateOnly, CalendarDay> days;

    /// <summary>A calendar of the years announced so far.</summary>
    /// <param name="years">
    /// Any order. Where two years speak of the same day (the New Year holiday may begin in December), the later one holds.
    /// </param>
    public WorkingCalendar(IEnumerable<AnnouncedYear> years)
    {
        var ordered = years.OrderBy(year => year.Year).ToList();
        announced = ordered.Select(year => year.Year).ToFrozenSet();
        var byDate = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in ordered.SelectMany(year => year.Days))
            byDate[day.Date] = day;
        days = byDate.ToFrozenDictionary();
    }

    /// <summary>Whether the holidays of <paramref name="year"/> are known.</summary>
    public bool IsAnnounced(int year) => announced.Contains(year);

    /// <summary>What is known of <paramref name="date"/>.</summary>
    public DayStatus StatusOf(DateOnly date)
    {
        if (days.TryGetValue(date, out var day))
            return new DayStatus(date, day.Kind == CalendarDayKind.Holiday ? DayNature.Holiday : DayNature.MakeUpWorkday, day.Name, Provisional.No);
        var nature = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayNature.Weekend : DayNature.Weekday;
        return new DayStatus(date, nature, null, IsAnnounced(date.Year) ? Provisional.No : Provisional.On([date.Year]));
    }

    /// <summary>
    /// Whether <paramref name="date"/> is worked. Where its year may be unannounced, ask <see cref="StatusOf"/>, which says so.
    /// </summary>
    public bool IsWorkingDay(DateOnly date) => StatusOf(date).IsWorking;

    /// <summary>The <paramref name="count"/>th working day after <paramref name="start"/>; the start day is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1, or the calendar ends.</exception>
    public WorkingDay AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var daysOff = new List<DayStatus>();
        var provisional = Provisional.No;
        for (var date = start.AddDays(1); ; date = date.AddDays(1))
        {
            var status = StatusOf(date);
            provisional = provisional.And(status.Provisional);
            if (!status.IsWorking)
                daysOff.Add(status);
            else if (--count == 0)
                return new WorkingDay(date, daysOff, provisional);
        }
    }

    /// <summary>The first working day after <paramref name="date"/>.</summary>
    public WorkingDay NextWorkingDay(DateOnly date) => AddWorkingDays(date, 1);

    /// <summary>
    /// <paramref name="date"/> itself when it is worked, otherwise the first working day after it: where a period's last
    /// day moves to (Civil Code 203; Civil Procedure Law 85).
    /// </summary>
    public WorkingDay OnOrAfter(DateOnly date)
    {
        var status = StatusOf(date);
        if (status.IsWorking)
            return new WorkingDay(date, [], status.Provisional);
        var next = NextWorkingDay(date);
        return new WorkingDay(next.Date, [status, .. next.DaysOff], status.Provisional.And(next.Provisional));
    }
}
