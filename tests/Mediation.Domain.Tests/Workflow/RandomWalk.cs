using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>
/// Lets entities live through thousands of random triggers, half of them picked from what the state declares so that the
/// walk gets somewhere. Whatever is tried, the verb does exactly what the machine had answered just before, and a refusal
/// changes nothing.
/// </summary>
internal static class RandomWalk
{
    private const int Walks = 900;

    // A rare trigger may need more walks than usual before it fires; one that never does is found all the same.
    private const int MostWalks = 20 * Walks;
    private const int Steps = 25;

    /// <summary>A walk of an entity whose verbs return what they fired.</summary>
    internal static void Run<TEntity, TState, TTrigger>(
        Workflow<TEntity, TState, TTrigger> machine,
        Func<int, TEntity> create,
        Func<TEntity, TState> stateOf,
        Action<TEntity, Random> prepare,
        Func<TEntity, TTrigger, Random, FiringRecord> act,
        Func<TEntity, bool> holds)
        where TEntity : class
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        Run(
            machine, create, stateOf, prepare,
            (entity, trigger, random) =>
            {
                var before = stateOf(entity).ToString();
                var record = act(entity, trigger, random);
                Assert.Equal((before, trigger.ToString(), stateOf(entity).ToString()), (record.From, record.Trigger, record.To));
            },
            holds);

    /// <summary>A walk of any entity.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="create">Makes the entity of a walk; its number lets walks begin at different points, since most end early.</param>
    /// <param name="stateOf">Reads its state.</param>
    /// <param name="prepare">Does something to it that fires nothing, or nothing at all.</param>
    /// <param name="act">Calls the verb of a trigger.</param>
    /// <param name="holds">What must hold whatever happened.</param>
    internal static void Run<TEntity, TState, TTrigger>(
        Workflow<TEntity, TState, TTrigger> machine,
        Func<int, TEntity> create,
        Func<TEntity, TState> stateOf,
        Action<TEntity, Random> prepare,
        Action<TEntity, TTrigger, Random> act,
        Func<TEntity, bool> holds)
        where TEntity : class
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var reached = new HashSet<TState>();
        var fired = new HashSet<TTrigger>();
        for (var walk = 0; walk < Walks || (walk < MostWalks && !SawEverything()); walk++)
        {
            var entity = create(walk);
            for (var step = 0; step < Steps; step++)
            {
                prepare(entity, random);
                var trigger = Pick(machine, entity, random);
                var place = $"seed {seed}, walk {walk}, step {step}: {stateOf(entity)} × {trigger}";
                if (Step(machine, entity, trigger, stateOf, () => act(entity, trigger, random), place))
                    fired.Add(trigger);
                Assert.True(holds(entity), $"{place}: what must always hold does not, in {stateOf(entity)}");
                reached.Add(stateOf(entity));
            }
        }

        // Walks that never get anywhere prove nothing.
        Assert.True(reached.SetEquals(Enum.GetValues<TState>()), $"seed {seed}: only reached {string.Join(", ", reached)}");
        Assert.True(fired.SetEquals(Enum.GetValues<TTrigger>()), $"seed {seed}: only fired {string.Join(", ", fired)}");

        bool SawEverything() => reached.SetEquals(Enum.GetValues<TState>()) && fired.SetEquals(Enum.GetValues<TTrigger>());
    }

    private static TTrigger Pick<TEntity, TState, TTrigger>(Workflow<TEntity, TState, TTrigger> machine, TEntity entity, Random random)
        where TEntity : class
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var declared = machine.DeclaredTriggers(entity).ToArray();
        var triggers = declared.Length > 0 && random.Next(2) == 0 ? declared : Enum.GetValues<TTrigger>();
        return triggers[random.Next(triggers.Length)];
    }

    /// <returns>Whether the trigger was allowed, and so fired.</returns>
    private static bool Step<TEntity, TState, TTrigger>(
        Workflow<TEntity, TState, TTrigger> machine, TEntity entity, TTrigger trigger, Func<TEntity, TState> stateOf,
        Action act, string place)
        where TEntity : class
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var before = stateOf(entity);
        var decision = machine.Ask(entity, trigger, Given.Context with { Actor = Given.Mediator });
        var refusal = Record.Exception(act);

        if (decision.IsAllowed)
        {
            Assert.True(refusal is null, $"{place}: was allowed, but {refusal}");
            Assert.True(Equals(decision.Destination, stateOf(entity)), $"{place}: led to {stateOf(entity)}, not {decision.Destination}");
        }
        else
        {
            Assert.True(refusal is WorkflowException, $"{place}: was refused, but {refusal?.ToString() ?? "the verb went through"}");
            Assert.True(Equals(before, stateOf(entity)), $"{place}: was refused, but led to {stateOf(entity)}");
        }

        return decision.IsAllowed;
    }
}
