namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>One entry of a list of materials.</summary>
public sealed record MaterialModel
{
    /// <summary>材料名称.</summary>
    public required string Name { get; init; }

    /// <summary>True for an original, false for a copy.</summary>
    public bool Original { get; init; } = true;

    /// <summary>份数.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>页数; null when not counted.</summary>
    public int? Pages { get; init; }

    /// <summary>备注.</summary>
    public string? Remarks { get; init; }
}
