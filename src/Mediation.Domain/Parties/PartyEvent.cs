namespace Mediation.Domain.Parties;

/// <summary>A death, a loss of capacity, a dissolution or a merger of a party, and how the case went on.</summary>
public sealed class PartyEvent
{
    private PartyEvent() { }

    internal PartyEvent(PartyEventKind kind, DateOnly on, string note)
    {
        Kind = kind;
        On = on;
        Note = note;
    }

    /// <summary>What happened.</summary>
    public PartyEventKind Kind { get; private set; }

    /// <summary>When it happened.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How the centre learned of it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether a successor or a representative has stepped in, or the matter has ended for this party.</summary>
    public bool IsResolved { get; private set; }

    /// <summary>The party that stepped in.</summary>
    public Guid? SuccessorPartyId { get; private set; }

    internal void Resolve(Guid? successor)
    {
        IsResolved = true;
        SuccessorPartyId = successor;
    }
}
