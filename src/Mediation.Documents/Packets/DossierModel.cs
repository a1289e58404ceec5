using Mediation.Documents.Papers;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;

namespace Mediation.Documents.Packets;

/// <summary>
/// A bound dossier: the papers of one matter, or of several simple ones that share a volume, between cover and back cover. Issued papers
/// and scans go in as they are on file; pages are counted when it is set.
/// </summary>
public sealed record DossierModel : PaperModel
{
    /// <summary>卷宗封面. The number on it is the dossier's own, in <see cref="PaperModel.Stamp"/>.</summary>
    public required DossierCoverModel Cover { get; init; }

    /// <summary>The matters in the order in which they joined; at least one.</summary>
    public required IReadOnlyList<DossierMatterModel> Matters { get; init; }

    /// <summary>卷宗情况说明. Its pages are counted, and what its matters miss is added to it.</summary>
    public required DossierDescriptionModel Description { get; init; }

    /// <summary>封底. Its pages are counted.</summary>
    public required BackCoverModel BackCover { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        PaperModel[] own = [Cover, Description, BackCover];
        foreach (var refusal in base.Refusals().Concat(own.SelectMany(part => part.Refusals())).Distinct())
            yield return refusal;
        if (Matters.Count == 0)
            yield return new PaperRefusal("matters", "卷内没有案件");
        for (var index = 0; index < Matters.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(Matters[index].Matter))
                yield return new PaperRefusal($"matters[{index}].matter", "卷内有案件没有名称");
            if (!Stamp.Draft && Matters[index].Papers.Count == 0)
                yield return new PaperRefusal($"matters[{index}].papers", "卷内没有文书");
            foreach (var complaint in Matters[index].Papers.Select(paper => paper.Pages.Complaint).OfType<string>())
                yield return new PaperRefusal($"matters[{index}].papers", complaint);
            foreach (var missing in Matters[index].Missing.Where(_ => !Stamp.Draft))
                yield return new PaperRefusal($"matters[{index}].missing", $"缺少{missing}，不能归档");
        }
    }
}

/// <summary>One matter of a dossier.</summary>
public sealed record DossierMatterModel
{
    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Number of its case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Its papers in the official order.</summary>
    public required IReadOnlyList<DossierPaperModel> Papers { get; init; }

    /// <summary>Papers that its outcome requires and that aren't there; a dossier with such can only be a draft.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>A paper in a dossier.</summary>
public sealed record DossierPaperModel
{
    /// <summary>What contents call it, and its files.</summary>
    public required ScanModel Pages { get; init; }

    /// <summary>True for a paper that the product issued: its sheets are bound as they are, while a scan is fitted under a line that names it.</summary>
    public bool Issued { get; init; }

    /// <summary>备注, e.g. 不得向对方出示.</summary>
    public string? Remarks { get; init; }
}
