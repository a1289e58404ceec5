namespace Mediation.Documents.Papers.BackCover;

/// <summary>封底: an empty page with the number of pages and the binder's mark at its foot.</summary>
public sealed record BackCoverModel : PaperModel
{
    /// <summary>Pages of the dossier; null leaves room to write it.</summary>
    public int? Pages { get; init; }

    /// <summary>装订人; null leaves room to write it.</summary>
    public string? BoundBy { get; init; }

    /// <summary>Day of binding; null prints a blank date.</summary>
    public DateOnly? BoundOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Pages < 1)
            yield return new PaperRefusal("pages", "卷内页数从1开始");
    }
}
