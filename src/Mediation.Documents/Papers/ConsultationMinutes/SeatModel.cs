namespace Mediation.Documents.Papers.ConsultationMinutes;

/// <summary>Somebody who sat.</summary>
public sealed record SeatModel
{
    /// <summary>The organ or unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>职务.</summary>
    public string? Post { get; init; }
}
