namespace Mediation.Documents.Papers.DossierContents;

/// <summary>Words of the contents of a dossier.</summary>
public sealed record DossierContentsWording() : PaperWording("卷内目录")
{
    /// <summary>Line under the title; place: matter.</summary>
    public string Dossier { get; init; } = "卷名：{matter}";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "文书名称";

    /// <summary>Column.</summary>
    public string Pages { get; init; } = "页号";

    /// <summary>Column.</summary>
    public string Remarks { get; init; } = "备注";

    /// <summary>Between the first and the last page of a paper.</summary>
    public string PageRange { get; init; } = "—";
}
