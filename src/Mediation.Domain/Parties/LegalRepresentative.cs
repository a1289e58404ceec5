namespace Mediation.Domain.Parties;

/// <summary>法定代理人: acts for a person without full capacity.</summary>
public sealed class LegalRepresentative
{
    private LegalRepresentative() { }

    /// <summary>Names a legal representative.</summary>
    /// <param name="name">Full name.</param>
    /// <param name="relation">Relation to the person represented (父亲, 监护人…).</param>
    /// <param name="phone">Telephone, sealed; may be missing.</param>
    /// <param name="partyId">Set when the representative is himself a party of this case.</param>
    public LegalRepresentative(string name, string relation, SealedText? phone = null, Guid? partyId = null)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Relation = relation;
        Phone = phone;
        PartyId = partyId;
    }

    /// <summary>Key within the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Relation to the person represented.</summary>
    public string Relation { get; private set; } = "";

    /// <summary>Telephone, sealed.</summary>
    public SealedText? Phone { get; private set; }

    /// <summary>Identity number, sealed; tells two people of one name apart.</summary>
    public SealedText? NationalId { get; init; }

    /// <summary>The party this representative is, where a party represents another one.</summary>
    public Guid? PartyId { get; private set; }
}
