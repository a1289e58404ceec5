using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>An agent as a power of attorney names him.</summary>
public sealed record AttorneyModel
{
    /// <summary>Name, sex, identity, address and telephone; kind and authority aren't read from here.</summary>
    public required RepresentativeModel Person { get; init; }

    /// <summary>What he is to the principal; null leaves the boxes open.</summary>
    public AttorneyKind? Kind { get; init; }
}
