namespace Mediation.Domain.Workflow;

/// <summary>
/// A verb was called that the machine does not allow. Pages ask before they offer, so this is met only by a stale page
/// or a race; it carries everything the conflict page shows.
/// </summary>
public sealed class WorkflowException : Exception
{
    /// <summary>Refuses a trigger.</summary>
    public WorkflowException(string machine, string trigger, string state, bool isDeclared, IReadOnlyList<RuleCheck> unmet)
        : base(Sentence(machine, trigger, state, isDeclared, unmet))
    {
        Machine = machine;
        Trigger = trigger;
        State = state;
        IsDeclared = isDeclared;
        Unmet = unmet;
    }

    /// <summary>The machine that refused.</summary>
    public string Machine { get; }

    /// <summary>The trigger that was refused.</summary>
    public string Trigger { get; }

    /// <summary>The state it was refused in.</summary>
    public string State { get; }

    /// <summary>Whether the state knows the trigger at all.</summary>
    public bool IsDeclared { get; }

    /// <summary>The rules that bar it; empty when the state doesn't know the trigger.</summary>
    public IReadOnlyList<RuleCheck> Unmet { get; }

    private static string Sentence(string machine, string trigger, string state, bool isDeclared, IReadOnlyList<RuleCheck> unmet) =>
        isDeclared
            ? $"{machine}: {trigger} is barred in {state} by {string.Join(", ", unmet.Select(check => check.RuleId))}."
            : $"{machine}: {trigger} is not possible in {state}.";
}
