namespace Mediation.Domain.Workflow;

/// <summary>What happened when a trigger fired: enough to write the event and to prove which rules were asked.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="Trigger">The trigger's name.</param>
/// <param name="From">State before.</param>
/// <param name="To">State after.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Actor">Who.</param>
/// <param name="Reason">Why, in the actor's words; null where the trigger says it all.</param>
/// <param name="Checks">Every rule that was asked, with its answer.</param>
public sealed record FiringRecord(
    string Machine, string Trigger, string From, string To, DateTime At, Actor Actor, string? Reason, IReadOnlyList<RuleCheck> Checks);
