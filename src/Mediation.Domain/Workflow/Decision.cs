namespace Mediation.Domain.Workflow;

/// <summary>The answer to "may I?": whether a trigger may fire, and every rule that was asked.</summary>
/// <typeparam name="TState">The machine's states.</typeparam>
/// <typeparam name="TTrigger">The machine's triggers.</typeparam>
/// <param name="Trigger">What was asked for.</param>
/// <param name="State">The state it was asked in.</param>
/// <param name="Destination">Where it would lead, or null when the state doesn't know the trigger.</param>
/// <param name="Checks">Every rule with its answer, in the order declared.</param>
public sealed record Decision<TState, TTrigger>(
    TTrigger Trigger, TState State, TState? Destination, IReadOnlyList<RuleCheck> Checks)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>Whether this state declares the trigger at all, its rules aside.</summary>
    public bool IsDeclared => Destination is not null;

    /// <summary>Whether the trigger may fire now.</summary>
    public bool IsAllowed => IsDeclared && Checks.All(check => check.Result != RuleResult.NotMet);

    /// <summary>The rules that bar it.</summary>
    public IEnumerable<RuleCheck> Unmet => Checks.Where(check => check.Result == RuleResult.NotMet);

    /// <summary>The rules that warn.</summary>
    public IEnumerable<RuleCheck> Warnings => Checks.Where(check => check.Result == RuleResult.Warning);
}
