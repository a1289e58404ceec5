namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>材料清单: what is handed to the court, with page counts, and who gave and took it.</summary>
public sealed record MaterialsListModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Dispute { get; init; }

    /// <summary>The materials in order; at least one.</summary>
    public required IReadOnlyList<MaterialModel> Materials { get; init; }

    /// <summary>移交人; null prints a blank.</summary>
    public string? HandedOverBy { get; init; }

    /// <summary>Day of the hand-over; null prints a blank date.</summary>
    public DateOnly? HandedOverOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Materials.Count == 0)
            yield return new PaperRefusal("materials", "材料清单是空的");
    }
}
