namespace Mediation.Domain.Deadlines;

/// <summary>One limit of one case: its last day as of a given day, and how it came about.</summary>
public sealed class CaseLimit
{
    private CaseLimit(LimitRule rule, LimitCount count, DateOnly startDay)
    {
        Rule = rule;
        StartDay = startDay;
        StrictDay = count.Due;
        DueDay = count.Shifted.Date;
        IsStopped = count.IsStopped;
        TimesExtended = count.TimesExtended;
        Provisional = count.Provisional;
        Steps = count.Steps;
    }

    /// <summary>The line of the table it follows.</summary>
    public LimitRule Rule { get; }

    /// <summary>The day that set it going; not counted.</summary>
    public DateOnly StartDay { get; }

    /// <summary>The last day before moving past days off.</summary>
    public DateOnly StrictDay { get; }

    /// <summary>The last day. While <see cref="IsStopped"/> it moves on day by day.</summary>
    public DateOnly DueDay { get; }

    /// <summary>Whether the clock stands still on the day asked about.</summary>
    public bool IsStopped { get; }

    /// <summary>How often the parties have extended it.</summary>
    public int TimesExtended { get; }

    /// <summary>The years the result rests on whose holidays are not announced.</summary>
    public Provisional Provisional { get; }

    /// <summary>The calculation, sentence by sentence.</summary>
    public IReadOnlyList<Words> Steps { get; }

    /// <summary>Whether the limit is over on <paramref name="day"/>.</summary>
    public bool IsOverOn(DateOnly day) => !IsStopped && day > DueDay;

    /// <summary>Days left on <paramref name="day"/>; negative once it is over.</summary>
    public int DaysLeftOn(DateOnly day) => DueDay.DayNumber - day.DayNumber;

    /// <summary>Why the parties can't extend on <paramref name="day"/> to <paramref name="newDay"/>; null when they can.</summary>
    public Words? WhyNotExtend(DateOnly day, DateOnly newDay)
    {
        var policy = Rule.Extension;
        if (!policy.Allowed)
        {
            var effect = LimitNames.Of(Rule.Effect);
            return new($"此期限不能延长。{effect.Chinese}。", $"This limit can't be extended. {effect.English}.");
        }


        if (TimesExtended >= policy.MostTimes)
            return new($"此期限最多延长{policy.MostTimes}次。", $"This limit can be extended {policy.MostTimes} time(s) at most.");
        if (!policy.AfterEnd && IsOverOn(day))
            return new("此期限已经届满，不能再延长。", "This limit is over and can no longer be extended.");
        if (newDay <= DueDay)
        {
            var due = DateWords.Of(DueDay);
            return new($"新的期限应晚于{due.Chinese}。", $"The new day must be later than {due.English}.");
        }

        return null;
    }

    /// <summary>Computes one limit.</summary>
    /// <param name="rule">The line of the table.</param>
    /// <param name="startDay">The day that sets it going.</param>
    /// <param name="facts">Stops and extensions; those the rule doesn't know are left out.</param>
    /// <param name="calendar">Working days and holidays.</param>
    /// <param name="today">The day asked about: what happened later is not known yet, what still lasts counts up to it.</param>
    public static CaseLimit Compute(LimitRule rule, DateOnly startDay, LimitFacts facts, WorkingCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        var count = new LimitCount(rule, startDay, calendar, today);
        count.Run(facts.Stops, facts.Extensions);
        return new CaseLimit(rule, count, startDay);
    }
}
