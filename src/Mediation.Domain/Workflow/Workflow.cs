namespace Mediation.Domain.Workflow;

/// <summary>
/// A state machine over an entity, declared once and shared by all rows. The vocabulary is that of the Stateless
/// library; two things differ because the product needs them: a guard is a <see cref="Rule{TEntity}"/> with words,
/// source and failing fact, and the declaration is static instead of being rebuilt for every object.
/// </summary>
/// <typeparam name="TEntity">The entity that stores the state.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TTrigger">What can happen to it.</typeparam>
public sealed class Workflow<TEntity, TState, TTrigger>
    where TEntity : class
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Func<TEntity, TState> stateAccessor;
    private readonly Action<TEntity, TState> stateMutator;
    private readonly Dictionary<TState, StateConfiguration<TEntity, TState, TTrigger>> states = [];

    /// <summary>Declares a machine.</summary>
    /// <param name="name">Its name, as recorded in events.</param>
    /// <param name="initial">The state a new entity is in.</param>
    /// <param name="stateAccessor">Reads the stored state.</param>
    /// <param name="stateMutator">Writes it; nobody else does.</param>
    public Workflow(string name, TState initial, Func<TEntity, TState> stateAccessor, Action<TEntity, TState> stateMutator)
    {
        Name = name;
        Initial = initial;
        this.stateAccessor = stateAccessor;
        this.stateMutator = stateMutator;
    }

    /// <summary>The machine's name.</summary>
    public string Name { get; }

    /// <summary>The state a new entity is in.</summary>
    public TState Initial { get; }

    /// <summary>Opens the block of one state.</summary>
    public StateConfiguration<TEntity, TState, TTrigger> Configure(TState state)
    {
        if (!states.TryGetValue(state, out var configuration))
            states[state] = configuration = new StateConfiguration<TEntity, TState, TTrigger>(state);
        return configuration;
    }

    /// <summary>Asks whether <paramref name="trigger"/> may fire, with every rule's answer.</summary>
    public Decision<TState, TTrigger> Ask(TEntity entity, TTrigger trigger, RuleContext context)
    {
        var state = stateAccessor(entity);
        if (!states.TryGetValue(state, out var configuration) || configuration.Find(trigger) is not { } transition)
            return new Decision<TState, TTrigger>(trigger, state, null, []);
        var checks = transition.Rules.Select(rule => rule.Check(entity, context)).ToList();
        return new Decision<TState, TTrigger>(trigger, state, transition.Destination(entity), checks);
    }

    /// <summary>Whether <paramref name="trigger"/> may fire; <paramref name="unmet"/> names the rules that bar it.</summary>
    public bool CanFire(TEntity entity, TTrigger trigger, RuleContext context, out IReadOnlyList<RuleCheck> unmet)
    {
        var decision = Ask(entity, trigger, context);
        unmet = [.. decision.Unmet];
        return decision.IsAllowed;
    }

    /// <summary>The triggers the entity's state declares, whether or not their rules are met.</summary>
    public IEnumerable<TTrigger> DeclaredTriggers(TEntity entity) =>
        states.TryGetValue(stateAccessor(entity), out var configuration)
            ? configuration.Transitions.Select(transition => transition.Trigger)
            : [];

    /// <summary>Fires <paramref name="trigger"/> and moves the entity.</summary>
    /// <param name="entity">The entity that moves.</param>
    /// <param name="trigger">What happens.</param>
    /// <param name="context">Clock, calendar and settings the rules may read.</param>
    /// <param name="actor">Who makes it happen.</param>
    /// <param name="reason">Why, in the actor's words.</param>
    /// <returns>The record to be kept as an event, in the same transaction.</returns>
    /// <exception cref="WorkflowException">The state doesn't know the trigger, or a rule bars it. Nothing has changed.</exception>
    public FiringRecord Fire(TEntity entity, TTrigger trigger, RuleContext context, Actor actor, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var decision = Ask(entity, trigger, context with { Actor = actor });
        if (!decision.IsAllowed)
            throw new WorkflowException(Name, trigger.ToString(), decision.State.ToString(), decision.IsDeclared, [.. decision.Unmet]);

        var destination = decision.Destination!.Value;
        if (states[decision.State].Find(trigger)!.IsIgnored is false)
        {
            stateMutator(entity, destination);
            if (states.TryGetValue(destination, out var entered))
                entered.Enter(entity, decision.State);
        }

        return new FiringRecord(
            Name, trigger.ToString(), decision.State.ToString(), destination.ToString(), context.Now, actor, reason, decision.Checks);
    }

    /// <summary>The whole declaration, for documents and tests.</summary>
    public WorkflowInfo GetInfo() => new(
        Name,
        Initial.ToString(),
        [.. Enum.GetNames<TState>()],
        [.. Enum.GetNames<TTrigger>()],
        [.. from state in Enum.GetValues<TState>()
            where states.ContainsKey(state)
            from transition in states[state].Transitions
            from destination in transition.PossibleDestinations
            select new TransitionInfo(
                state.ToString(), transition.Trigger.ToString(), destination.ToString(), transition.IsIgnored,
                [.. transition.Rules.Select(rule => new RuleInfo(rule.Id, rule.Sentence, rule.Basis))])]);
}
