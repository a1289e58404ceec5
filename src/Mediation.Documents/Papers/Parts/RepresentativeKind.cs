namespace Mediation.Documents.Papers.Parts;

/// <summary>On what ground somebody acts for a party.</summary>
public enum RepresentativeKind
{
    /// <summary>法定代理人 of a minor or of an adult without full capacity.</summary>
    Guardian,

    /// <summary>委托代理人 with a power of attorney.</summary>
    Agent,

    /// <summary>推选的代表人 of a group.</summary>
    GroupRepresentative,
}
