namespace Mediation.Documents.Papers.DossierContents;

/// <summary>卷内目录: the papers of a dossier in their order, with the pages that whoever binds it has counted.</summary>
public sealed record DossierContentsModel : PaperModel
{
    /// <summary>卷名: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>The papers in the order in which they are bound; at least one.</summary>
    public required IReadOnlyList<ContentsEntryModel> Entries { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Entries.Count == 0)
            yield return new PaperRefusal("entries", "卷内没有文书");
        for (var index = 0; index < Entries.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(Entries[index].Name))
                yield return new PaperRefusal($"entries[{index}].name", "目录中有文书没有名称");
            if (Entries[index].LastPage < Entries[index].FirstPage)
                yield return new PaperRefusal($"entries[{index}].lastPage", $"《{Entries[index].Name}》的止页在起页之前");
        }
    }
}
