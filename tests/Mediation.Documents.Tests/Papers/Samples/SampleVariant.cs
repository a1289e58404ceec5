namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>The cases every paper must cope with.</summary>
public enum SampleVariant
{
    Short,
    Long,
    ManyParties,
    OrganisationParty,
    RareCharacters,
}
