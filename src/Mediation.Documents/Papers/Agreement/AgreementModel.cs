using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.Agreement;

/// <summary>
/// 人民调解协议书 (人民调解法 art. 29). The number in the stamp is the agreement's number; the number of
/// copies is computed: one for each party, one for each committee that seals, one more for the court when asked for.
/// </summary>
public sealed record AgreementModel : PaperModel
{
    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Every party to the agreement; at least two.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>纠纷主要事实; paragraphs are separated by line breaks.</summary>
    public required string Facts { get; init; }

    /// <summary>争议事项, one entry for each; printed numbered when there are several.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>责任: how the responsibility is seen; null when the agreement leaves it open.</summary>
    public string? Liability { get; init; }

    /// <summary>The terms agreed, in order, without numbers of their own; at least one.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>履行方式、时限、地点 and the schedule; null when the terms say it all.</summary>
    public PerformanceModel? Performance { get; init; }

    /// <summary>True when a copy more is made for the court.</summary>
    public bool CopyForCourt { get; init; }

    /// <summary>
    /// The day the agreement took effect, as the rules computed it; null while a signature or a seal is
    /// missing. Printed as a note under the signatures.
    /// </summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>
    /// Signature lines: each party or whoever signs for it, the mediators, the recorder, and one line of
    /// role Committee for every committee whose seal is needed.
    /// </summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    protected override bool NumberIsRequired => true;

    /// <summary>Number of copies: parties, every committee that seals (at least one), and the court where asked for.</summary>
    public int Copies() => Parties.Count + Math.Max(1, Signatures.Count(line => line.Role == SignerRole.Committee)) + (CopyForCourt ? 1 : 0);

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties, atLeast: 2)))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Facts))
            yield return new PaperRefusal("facts", "没有写明纠纷主要事实");
        if (!Terms.Any(term => !string.IsNullOrWhiteSpace(term)))
            yield return new PaperRefusal("terms", "协议没有条款，请先写明协议内容");
        foreach (var refusal in PartyRefusals.Unsigned(Parties, Signatures))
            yield return refusal;
    }
}
