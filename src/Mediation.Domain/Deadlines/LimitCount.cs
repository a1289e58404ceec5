namespace Mediation.Domain.Deadlines;

/// <summary>
/// Counts one limit from its start through stops and extensions in the order they happened, as far as they had happened
/// on the day asked about, and tells each step.
/// </summary>
internal sealed class LimitCount
{
    private readonly LimitRule rule;
    private readonly WorkingCalendar calendar;
    private readonly DateOnly today;
    private readonly List<Words> steps = [];
    private Provisional counted;

    internal LimitCount(LimitRule rule, DateOnly startDay, WorkingCalendar calendar, DateOnly today)
    {
        this.rule = rule;
        this.calendar = calendar;
        this.today = today;
        StartDay = startDay;
        var end = rule.Length.EndFrom(startDay, calendar);
        Due = end.StrictDay;
        Shifted = calendar.OnOrAfter(Due);
        counted = CountsWorkingDays ? end.Provisional : Provisional.No;
        steps.AddRange(PeriodExplanation.Calculation(end, LimitNames.Of(rule.Start)));
    }

    internal DateOnly StartDay { get; }

    /// <summary>The last day before moving past days off.</summary>
    internal DateOnly Due { get; private set; }

    /// <summary>The last day, moved past days off.</summary>
    internal WorkingDay Shifted { get; private set; }

    internal bool IsStopped { get; private set; }

    internal int TimesExtended { get; private set; }

    internal Provisional Provisional => counted.And(Shifted.Provisional);

    internal IReadOnlyList<Words> Steps => Provisional.Warning is { } warning ? [.. steps, warning] : steps;

    private bool CountsWorkingDays => rule.Length.Unit == PeriodUnit.WorkingDays;

    /// <summary>
    /// Takes stops and extensions in order of time. An agreed date already reckons with what had stood still before it
    /// was agreed on, so of a stop only the days after the last extension are added.
    /// </summary>
    internal void Run(IEnumerable<LimitStop> stops, IEnumerable<LimitExtension> extensions)
    {
        var pending = new Queue<LimitExtension>(extensions.Where(extension => extension.AgreedOn <= today).OrderBy(extension => extension.AgreedOn));
        foreach (var standstill in Standstill.Join(stops.Where(stop => rule.StoppedBy.Contains(stop.Kind)), StartDay, today))
        {
            var rest = standstill;
            while (pending.TryPeek(out var extension) && extension.AgreedOn < standstill.To)
            {
                if (extension.AgreedOn > rest.From)
                {
                    Add(rest with { To = extension.AgreedOn, IsOpen = false });
                    rest = rest with { From = extension.AgreedOn };
                }

                Extend(pending.Dequeue());
            }

            Add(rest);
        }

        while (pending.TryDequeue(out var extension))
            Extend(extension);
    }

    private void Add(Standstill stop)
    {
        if (stop.From > Shifted.Date)
        {
            steps.Add(LimitSteps.BegunTooLate(stop));
            return;
        }

        IsStopped = stop.IsOpen;
        var days = DaysIn(stop);
        if (days == 0)
            return;
        // Begun on the days off the end had moved past, a stop puts off the day it had moved to.
        MoveBy(days, stop.From >= Due ? Shifted.Date : Due);
        steps.Add(LimitSteps.Stopped(stop, CountsWorkingDays ? Period.WorkingDays(days) : Period.Days(days), Due));
        TellShift();
    }

    /// <summary>The days a stop takes out of the count: calendar days, or working days where those are counted.</summary>
    private int DaysIn(Standstill stop)
    {
        var days = stop.To.DayNumber - stop.From.DayNumber;
        if (!CountsWorkingDays)
            return days;
        var statuses = Enumerable.Range(1, days).Select(day => calendar.StatusOf(stop.From.AddDays(day))).ToList();
        counted = statuses.Aggregate(counted, (sum, status) => sum.And(status.Provisional));
        return statuses.Count(status => status.IsWorking);
    }

    private void MoveBy(int days, DateOnly from)
    {
        if (!CountsWorkingDays)
        {
            MoveTo(from.AddDays(days));
            return;
        }

        var moved = calendar.AddWorkingDays(from, days);
        counted = counted.And(moved.Provisional);
        MoveTo(moved.Date);
    }

    private void Extend(LimitExtension extension)
    {
        if (!rule.Extension.Allowed)
            return;
        if (TimesExtended >= rule.Extension.MostTimes || extension.NewDay <= Due)
        {
            steps.Add(LimitSteps.WithoutEffect(extension));
            return;
        }

        TimesExtended++;
        counted = Provisional.No;
        MoveTo(extension.NewDay);
        steps.Add(LimitSteps.Extended(extension));
        TellShift();
    }

    private void MoveTo(DateOnly due)
    {
        Due = due;
        Shifted = calendar.OnOrAfter(due);
    }

    private void TellShift()
    {
        if (Shifted.Date != Due)
            steps.Add(LimitSteps.ShiftedTo(Shifted.Date));
    }
}
