namespace Mediation.Documents.Papers.GroupList;

/// <summary>A member of a group.</summary>
public sealed record GroupMemberModel
{
    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Number of the identity paper.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>Address.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }
}
