namespace Mediation.Documents.Papers.ProtectedAddressSheet;

/// <summary>A protected party's address.</summary>
public sealed record ProtectedAddressModel
{
    /// <summary>Name of the party.</summary>
    public required string Party { get; init; }

    /// <summary>The address the court may use.</summary>
    public required string Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }
}
