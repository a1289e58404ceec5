namespace Mediation.Documents.Components;

/// <summary>Words at the edges of every page.</summary>
public sealed record PageWording
{
    /// <summary>Across the page until the paper is issued.</summary>
    public string Draft { get; init; } = "草　稿";

    /// <summary>Number of the paper in the footer; place: number.</summary>
    public string Number { get; init; } = "编号 {number}";

    /// <summary>Number of the case in the footer; place: number.</summary>
    public string CaseNumber { get; init; } = "案号 {number}";

    /// <summary>Version and content hash in the footer; places: version, hash.</summary>
    public string Version { get; init; } = "第{version}版　校验码 {hash}";

    /// <summary>At the foot of a copy made for editing, which is no record.</summary>
    public string EditingCopy { get; init; } = "编辑用副本，以正式出具的 PDF 文书为准";

    /// <summary>Beside the verification mark of an issued paper.</summary>
    public string Verify { get; init; } = "扫码核验";

    /// <summary>Before the number of the page.</summary>
    public string PageBefore { get; init; } = "第 ";

    /// <summary>Between the number of the page and the number of pages.</summary>
    public string PageBetween { get; init; } = " 页　共 ";

    /// <summary>After the number of pages.</summary>
    public string PageAfter { get; init; } = " 页";

    /// <summary>A box that isn't ticked.</summary>
    public string OpenBox { get; init; } = "□";

    /// <summary>A ticked box.</summary>
    public string TickedBox { get; init; } = "■";

    internal string Box(bool ticked) => ticked ? TickedBox : OpenBox;
}
