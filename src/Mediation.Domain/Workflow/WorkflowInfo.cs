namespace Mediation.Domain.Workflow;

/// <summary>A machine's declaration as data.</summary>
/// <param name="Name">The machine's name.</param>
/// <param name="Initial">The state a new entity is in.</param>
/// <param name="States">Every state, declared or final.</param>
/// <param name="Triggers">Every trigger.</param>
/// <param name="Transitions">Every cell of the state × trigger matrix that is not a refusal.</param>
public sealed record WorkflowInfo(
    string Name, string Initial, IReadOnlyList<string> States, IReadOnlyList<string> Triggers, IReadOnlyList<TransitionInfo> Transitions);

/// <summary>One declared transition.</summary>
/// <param name="From">State before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">State after.</param>
/// <param name="IsIgnored">Expected, and changes nothing.</param>
/// <param name="Rules">What must hold.</param>
public sealed record TransitionInfo(string From, string Trigger, string To, bool IsIgnored, IReadOnlyList<RuleInfo> Rules);

/// <summary>A rule as it stands in the documentation.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Sentence">What must hold.</param>
/// <param name="Basis">Where it comes from.</param>
public sealed record RuleInfo(string Id, Words Sentence, Basis Basis);
