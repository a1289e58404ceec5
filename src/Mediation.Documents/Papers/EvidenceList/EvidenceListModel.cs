using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.EvidenceList;

/// <summary>人民调解证据材料清单.</summary>
public sealed record EvidenceListModel : PaperModel
{
    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>The pieces of evidence in order; at least one.</summary>
    public required IReadOnlyList<EvidenceModel> Items { get; init; }

    /// <summary>Lines of those who provided the evidence and of whoever checked it.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Items.Count == 0)
            yield return new PaperRefusal("items", "证据材料清单是空的");
        for (var index = 0; index < Items.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(Items[index].Name))
                yield return new PaperRefusal($"items[{index}].name", "有证据材料没有名称");
        }
    }
}
