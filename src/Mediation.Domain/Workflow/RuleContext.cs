using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow;

/// <summary>Everything outside the entity that a rule may look at.</summary>
/// <param name="Now">The moment of the act (UTC).</param>
/// <param name="Today">The day of the act in China.</param>
/// <param name="Actor">Who acts, for rules about the person; null where the question is asked for nobody in particular.</param>
public sealed record RuleContext(DateTime Now, DateOnly Today, Actor? Actor = null)
{
    /// <summary>The announced holidays and make-up working days.</summary>
    public WorkingCalendar Calendar { get; init; } = new([]);

    /// <summary>The table of limits; null where nothing is counted.</summary>
    public LimitTable? Limits { get; init; }

    /// <summary>Configured figures.</summary>
    public HouseSettings Settings { get; init; } = new();

    /// <summary>The context of the present moment, as <paramref name="clock"/> shows it.</summary>
    public static RuleContext At(TimeProvider clock, Actor? actor = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return At(clock.GetUtcNow().UtcDateTime, actor);
    }

    /// <summary>The context of a moment (UTC).</summary>
    public static RuleContext At(DateTime now, Actor? actor = null) => new(now, ChinaTime.DayOf(now), actor);
}
