namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>The cases every paper must cope with.</summary>
public enum SampleVariant
{
    Short,
    Long,
    ManyParties,
    OrganisationParty,
    RareCharacters,

    /// <summary>Organisations on both sides, each with two agents.</summary>
    OrganisationsOnly,

    /// <summary>A minor with both parents as legal representatives.</summary>
    MinorParty,

    /// <summary>The violence flag is set: the first party's address and telephone stay out.</summary>
    ProtectedAddress,
}
