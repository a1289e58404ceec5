using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow;

/// <summary>Everything outside the entity that a rule may look at.</summary>
/// <param name="Now">The moment of the act (UTC).</param>
/// <param name="Today">The day of the act in China.</param>
public sealed record RuleContext(DateTime Now, DateOnly Today)
{
    /// <summary>The context of a moment, as <paramref name="clock"/> shows it.</summary>
    public static RuleContext At(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow().UtcDateTime;
        return new RuleContext(now, ChinaTime.DayOf(now));
    }
}
