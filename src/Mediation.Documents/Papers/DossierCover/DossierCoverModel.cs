namespace Mediation.Documents.Papers.DossierCover;

/// <summary>卷宗封面. The number in the stamp is the dossier's; until it is drawn the cover has room to write it.</summary>
public sealed record DossierCoverModel : PaperModel
{
    /// <summary>卷名: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>年度.</summary>
    public required int Year { get; init; }

    /// <summary>卷宗类别: the category of the dispute.</summary>
    public required string Category { get; init; }

    /// <summary>Names of the mediators, the host first.</summary>
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>First day of mediation; null prints a blank date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of mediation; null prints a blank date.</summary>
    public DateOnly? To { get; init; }

    /// <summary>立卷人.</summary>
    public string? FiledBy { get; init; }

    /// <summary>立卷日期; null prints a blank date.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>保管期限, e.g. 长期.</summary>
    public string? Retention { get; init; }

    /// <summary>备注.</summary>
    public string? Remarks { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Matter))
            yield return new PaperRefusal("matter", "没有写明卷名");
    }
}
