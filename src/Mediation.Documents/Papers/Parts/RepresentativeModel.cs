namespace Mediation.Documents.Papers.Parts;

/// <summary>Somebody who acts for a party.</summary>
public sealed record RepresentativeModel
{
    /// <summary>Guardian, agent or elected representative of a group.</summary>
    public required RepresentativeKind Kind { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Relation to the party or profession, e.g. 母亲, 律师, 本单位工作人员.</summary>
    public string? Relation { get; init; }

    /// <summary>True when an agent has special authority (特别授权) to sign, change or give up claims.</summary>
    public bool SpecialAuthority { get; init; }

    /// <summary>性别.</summary>
    public string? Sex { get; init; }

    /// <summary>Law firm or employer, or home address.</summary>
    public string? Address { get; init; }

    /// <summary>Number of the identity paper or of the practice licence.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>联系方式.</summary>
    public string? Phone { get; init; }
}
