namespace Mediation.Domain.Cases;

/// <summary>One row of a table of fates, as documents and tests read it.</summary>
/// <param name="Kind">What kind of child.</param>
/// <param name="State">Name of the state it is in.</param>
/// <param name="StateInWords">The words for it.</param>
/// <param name="BeforeAcceptance">What declining, diverting, solving at the counter and merging do.</param>
/// <param name="Termination">What terminating does.</param>
/// <param name="Closing">What closing does.</param>
public sealed record FateRow(
    Words Kind, string State, Words StateInWords, ChildFate BeforeAcceptance, ChildFate Termination, ChildFate Closing)
{
    /// <summary>The cell of one ending.</summary>
    public ChildFate At(CaseEnding ending) => ending switch
    {
        CaseEnding.BeforeAcceptance => BeforeAcceptance,
        CaseEnding.Termination => Termination,
        CaseEnding.Closing => Closing,
    };
}

/// <summary>What the endings of a case do to one kind of child, state by state; declared once, like a machine.</summary>
/// <typeparam name="TChild">The child.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <param name="kind">What people call it.</param>
/// <param name="stateOf">Reads its state.</param>
/// <param name="wordsOf">The words for a state.</param>
/// <param name="stillOpen">The fact that bars closing while it is not finished; null where it never does.</param>
public sealed class FateTable<TChild, TState>(Words kind, Func<TChild, TState> stateOf, Func<TState, Words> wordsOf, Words? stillOpen = null)
    where TChild : class
    where TState : struct, Enum
{
    private readonly Dictionary<TState, FateRow> rows = [];

    /// <summary>What people call the child.</summary>
    public Words Kind => kind;

    /// <summary>The fact that bars closing while it is not finished; null where it never does.</summary>
    public Words? StillOpen => stillOpen;

    /// <summary>The declaration, in the order of the states.</summary>
    public IEnumerable<FateRow> Rows => rows.OrderBy(row => row.Key).Select(row => row.Value);

    /// <summary>Declares a state that something happens to.</summary>
    public FateTable<TChild, TState> In(TState state, ChildFate beforeAcceptance, ChildFate termination, ChildFate closing)
    {
        rows.Add(state, new FateRow(kind, state.ToString(), wordsOf(state), beforeAcceptance, termination, closing));
        return this;
    }

    /// <summary>Declares the states in which the child is over, so that nothing happens to it.</summary>
    public FateTable<TChild, TState> Over(params ReadOnlySpan<TState> states)
    {
        foreach (var state in states)
            In(state, ChildFate.Untouched, ChildFate.Untouched, ChildFate.Untouched);
        return this;
    }

    /// <summary>What <paramref name="ending"/> does to <paramref name="child"/> as it stands.</summary>
    public ChildFate Of(TChild child, CaseEnding ending) => rows[stateOf(child)].At(ending);

    /// <summary>The row a child stands in.</summary>
    public FateRow RowOf(TChild child) => rows[stateOf(child)];
}
