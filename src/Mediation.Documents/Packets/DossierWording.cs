using Mediation.Documents.Papers;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.DossierContents;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;

namespace Mediation.Documents.Packets;

/// <summary>Words of a bound dossier, and of the papers set in it.</summary>
public sealed record DossierWording() : PaperWording("人民调解卷宗（全卷）")
{
    /// <summary>Head of a matter in the contents of a volume with several; places: matter, number.</summary>
    public string MatterLine { get; init; } = "{matter}（案件编号{number}）";

    /// <summary>Name of a paper in the bookmarks of a volume with several matters; places: ordinal, paper.</summary>
    public string BookmarkOfMatter { get; init; } = "案件{ordinal}：{paper}";

    /// <summary>Remark beside a paper that is owed.</summary>
    public string Missing { get; init; } = "缺";

    /// <summary>Words of the cover.</summary>
    public DossierCoverWording Cover { get; init; } = new();

    /// <summary>Words of the contents.</summary>
    public DossierContentsWording Contents { get; init; } = new();

    /// <summary>Words of the description.</summary>
    public DossierDescriptionWording Description { get; init; } = new();

    /// <summary>Words of the back cover.</summary>
    public BackCoverWording BackCover { get; init; } = new();
}
