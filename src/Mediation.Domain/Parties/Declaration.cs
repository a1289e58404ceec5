namespace Mediation.Domain.Parties;

/// <summary>A notice given to a party, or a will declared by one: when, how, and with which capacity.</summary>
public sealed class Declaration
{
    private Declaration() { }

    /// <summary>Records a notice or a declaration.</summary>
    /// <param name="at">When (UTC).</param>
    /// <param name="way">How.</param>
    /// <param name="capacity">The party's capacity on that day; kept because it may change later.</param>
    /// <param name="note">What was said, or by whom it was declared for the party.</param>
    public Declaration(DateTime at, DeclarationWay way, Capacity capacity, string? note)
    {
        At = at;
        Way = way;
        Capacity = capacity;
        Note = note;
    }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>How.</summary>
    public DeclarationWay Way { get; private set; }

    /// <summary>The party's capacity on that day.</summary>
    public Capacity Capacity { get; private set; }

    /// <summary>What was said.</summary>
    public string? Note { get; private set; }
}
