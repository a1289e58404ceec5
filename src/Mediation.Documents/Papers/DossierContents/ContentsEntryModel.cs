namespace Mediation.Documents.Papers.DossierContents;

/// <summary>A line of the contents.</summary>
public sealed record ContentsEntryModel
{
    /// <summary>文书名称.</summary>
    public required string Name { get; init; }

    /// <summary>First page in the bound dossier; null leaves room to write it.</summary>
    public int? FirstPage { get; init; }

    /// <summary>Last page; null for a single one.</summary>
    public int? LastPage { get; init; }

    /// <summary>备注.</summary>
    public string? Remarks { get; init; }
}
