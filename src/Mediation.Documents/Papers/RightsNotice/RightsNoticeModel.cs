using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.RightsNotice;

/// <summary>
/// 人民调解当事人权利义务告知书: what everybody who takes part is told before mediation. Its clauses are
/// wording, so that an office can follow its own province's text.
/// </summary>
public sealed record RightsNoticeModel : PaperModel
{
    /// <summary>Name of the dispute, e.g. 张某与李某邻里纠纷.</summary>
    public required string Matter { get; init; }

    /// <summary>Names of the mediators who are going to mediate, so that a party can ask for another.</summary>
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Lines of the parties who confirm that they were told and are willing.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <summary>How it was told where nobody signs, e.g. 2026年9月1日电话告知，当事人表示愿意调解.</summary>
    public string? ToldNote { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Signatures.Count == 0 && string.IsNullOrWhiteSpace(ToldNote))
            yield return new PaperRefusal("signatures", "没有写明告知了谁");
    }
}
