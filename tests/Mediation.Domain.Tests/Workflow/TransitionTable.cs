using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>
/// What a machine must do in each cell of its state × trigger matrix, written by hand as text in one of two forms.
/// A table: the columns are the triggers, the rows the states, a cell names the destination ("A/B" where it depends on the
/// entity), a dot is a refusal. For many triggers a list, one line per state: "State: Trigger > Destination, …"; whatever
/// a line doesn't name is refused there.
/// </summary>
internal sealed class TransitionTable<TEntity, TState, TTrigger>
    where TEntity : class
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private const string Refused = ".";

    private readonly Workflow<TEntity, TState, TTrigger> machine;
    private readonly Dictionary<(TState State, TTrigger Trigger), string> cells = [];

    internal TransitionTable(Workflow<TEntity, TState, TTrigger> machine, string text)
    {
        this.machine = machine;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines[0].Contains(':', StringComparison.Ordinal))
            ReadList(lines);
        else
            ReadTable(lines);
        var missing = from state in Enum.GetValues<TState>()
                      from trigger in Enum.GetValues<TTrigger>()
                      where !cells.ContainsKey((state, trigger))
                      select $"{state} × {trigger}";
        Assert.Empty(missing);
    }

    /// <summary>Every cell, for a theory.</summary>
    internal TheoryData<TState, TTrigger> All
    {
        get
        {
            var data = new TheoryData<TState, TTrigger>();
            foreach (var (state, trigger) in cells.Keys)
                data.Add(state, trigger);
            return data;
        }
    }

    /// <summary>Asserts that declaration, question and firing all do what the table says.</summary>
    /// <param name="entity">An entity in the cell's state; whether the rules are met doesn't matter.</param>
    /// <param name="state">The cell's row.</param>
    /// <param name="trigger">The cell's column.</param>
    /// <param name="stateOf">Reads the entity's state.</param>
    internal void AssertCell(TEntity entity, TState state, TTrigger trigger, Func<TEntity, TState> stateOf)
    {
        var expected = cells[(state, trigger)];
        var declared = machine.GetInfo().Transitions
            .Where(transition => transition.From == state.ToString() && transition.Trigger == trigger.ToString())
            .Select(transition => transition.To)
            .ToList();
        Assert.Equal(expected, declared.Count == 0 ? Refused : string.Join('/', declared));

        var decision = machine.Ask(entity, trigger, Given.Context);
        Assert.Equal(expected != Refused, decision.IsDeclared);
        if (decision.IsDeclared)
        {
            Assert.Contains(decision.Destination.ToString(), expected.Split('/'));
        }
        else
        {
            var refusal = Assert.Throws<WorkflowException>(() => machine.Fire(entity, trigger, Given.Context, Given.Mediator));
            Assert.False(refusal.IsDeclared);
            Assert.Equal(state, stateOf(entity));
        }
    }

    private void ReadTable(string[] lines)
    {
        var triggers = Cells(lines[0]).Select(Enum.Parse<TTrigger>).ToList();
        foreach (var row in lines.Skip(1).Select(Cells))
        {
            Assert.True(row.Length == triggers.Count + 1, $"The row {row[0]} has {row.Length - 1} cells for {triggers.Count} triggers.");
            for (var i = 0; i < triggers.Count; i++)
                cells.Add((Enum.Parse<TState>(row[0]), triggers[i]), row[i + 1]);
        }
    }

    private void ReadList(string[] lines)
    {
        foreach (var line in lines)
        {
            var (head, entries) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var state = Enum.Parse<TState>(head);
            foreach (var entry in entries.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var parts = entry.Split('>', StringSplitOptions.TrimEntries);
                cells.Add((state, Enum.Parse<TTrigger>(parts[0])), parts[1]);
            }
            foreach (var trigger in Enum.GetValues<TTrigger>())
                cells.TryAdd((state, trigger), Refused);
        }
    }

    private static string[] Cells(string line) => line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
}
