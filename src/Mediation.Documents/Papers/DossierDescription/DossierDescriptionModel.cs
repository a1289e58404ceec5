namespace Mediation.Documents.Papers.DossierDescription;

/// <summary>卷宗情况说明: what in the dossier is missing, repaired, added, moved or destroyed.</summary>
public sealed record DossierDescriptionModel : PaperModel
{
    /// <summary>卷名.</summary>
    public required string Matter { get; init; }

    /// <summary>卷号; null leaves the cell to be filled in.</summary>
    public string? DossierNumber { get; init; }

    /// <summary>卷内页数; null leaves the cell to be filled in.</summary>
    public int? Pages { get; init; }

    /// <summary>缺损情况; null prints 无, as with those below.</summary>
    public string? Missing { get; init; }

    /// <summary>修补情况.</summary>
    public string? Repaired { get; init; }

    /// <summary>补充情况.</summary>
    public string? Added { get; init; }

    /// <summary>移出情况.</summary>
    public string? Moved { get; init; }

    /// <summary>销毁情况.</summary>
    public string? Destroyed { get; init; }

    /// <summary>Anything else, such as a record kept apart.</summary>
    public string? Other { get; init; }

    /// <summary>立卷人.</summary>
    public string? FiledBy { get; init; }

    /// <summary>检查人.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>立卷时间; null prints a blank date.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Matter))
            yield return new PaperRefusal("matter", "没有写明卷名");
        if (Pages < 1)
            yield return new PaperRefusal("pages", "卷内页数从1开始");
    }
}
