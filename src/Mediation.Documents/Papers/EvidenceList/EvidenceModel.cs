namespace Mediation.Documents.Papers.EvidenceList;

/// <summary>One piece of evidence.</summary>
public sealed record EvidenceModel
{
    /// <summary>名称.</summary>
    public required string Name { get; init; }

    /// <summary>种类, e.g. 书证, 照片.</summary>
    public string? Kind { get; init; }

    /// <summary>来源 or 提供人.</summary>
    public string? Source { get; init; }

    /// <summary>True for an original, false for a copy; null leaves the cell to be filled in.</summary>
    public bool? Original { get; init; }

    /// <summary>页数.</summary>
    public int? Pages { get; init; }

    /// <summary>证明内容.</summary>
    public string? Proves { get; init; }

    /// <summary>核对人.</summary>
    public string? CheckedBy { get; init; }
}
