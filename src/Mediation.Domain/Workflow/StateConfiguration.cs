namespace Mediation.Domain.Workflow;

/// <summary>The block of one state: which triggers it knows, where they lead and which rules they ask.</summary>
/// <typeparam name="TEntity">The entity that stores the state.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TTrigger">What can happen to it.</typeparam>
public sealed class StateConfiguration<TEntity, TState, TTrigger>
    where TEntity : class
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly List<Transition> transitions = [];
    private Action<TEntity, TState>? onEntry;

    internal StateConfiguration(TState state) => State = state;

    /// <summary>The state being declared.</summary>
    public TState State { get; }

    internal IReadOnlyList<Transition> Transitions => transitions;

    /// <summary>The trigger leads to <paramref name="destination"/> without conditions.</summary>
    public StateConfiguration<TEntity, TState, TTrigger> Permit(TTrigger trigger, TState destination) =>
        Add(new Transition(trigger, _ => destination, [destination], [], IsIgnored: false));

    /// <summary>The trigger leads to <paramref name="destination"/> when every rule is met.</summary>
    public StateConfiguration<TEntity, TState, TTrigger> PermitIf(TTrigger trigger, TState destination, params Rule<TEntity>[] rules) =>
        Add(new Transition(trigger, _ => destination, [destination], rules, IsIgnored: false));

    /// <summary>The trigger leads to a state the entity knows (the stage it was interrupted in), when every rule is met.</summary>
    /// <param name="trigger">What happens.</param>
    /// <param name="destination">Reads the destination from the entity.</param>
    /// <param name="possible">Every destination it can name; anything else is a fault of the program.</param>
    /// <param name="rules">What must hold.</param>
    public StateConfiguration<TEntity, TState, TTrigger> PermitDynamicIf(
        TTrigger trigger, Func<TEntity, TState> destination, IReadOnlyList<TState> possible, params Rule<TEntity>[] rules) =>
        Add(new Transition(trigger, destination, possible, rules, IsIgnored: false));

    /// <summary>The trigger is expected here and changes nothing.</summary>
    public StateConfiguration<TEntity, TState, TTrigger> Ignore(TTrigger trigger) =>
        Add(new Transition(trigger, _ => State, [State], [], IsIgnored: true));

    /// <summary>What the entity itself does when it enters this state: in memory only, never I/O.</summary>
    /// <param name="action">Receives the entity and the state it came from.</param>
    public StateConfiguration<TEntity, TState, TTrigger> OnEntry(Action<TEntity, TState> action)
    {
        onEntry = action;
        return this;
    }

    internal Transition? Find(TTrigger trigger) =>
        transitions.Find(transition => EqualityComparer<TTrigger>.Default.Equals(transition.Trigger, trigger));

    internal void Enter(TEntity entity, TState from) => onEntry?.Invoke(entity, from);

    private StateConfiguration<TEntity, TState, TTrigger> Add(Transition transition)
    {
        if (Find(transition.Trigger) is not null)
            throw new InvalidOperationException($"{State} already declares {transition.Trigger}.");
        transitions.Add(transition);
        return this;
    }

    internal sealed record Transition(
        TTrigger Trigger, Func<TEntity, TState> Destination, IReadOnlyList<TState> PossibleDestinations,
        IReadOnlyList<Rule<TEntity>> Rules, bool IsIgnored);
}
