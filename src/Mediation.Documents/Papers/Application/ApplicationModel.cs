using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.Application;

/// <summary>人民调解申请书, and 再次调解申请书 where a dispute is brought again.</summary>
public sealed record ApplicationModel : PaperModel
{
    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>申请人 and 被申请人, as far as known.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>纠纷简要情况.</summary>
    public required string Facts { get; init; }

    /// <summary>How the earlier mediation ended and what happened since; null on a first application.</summary>
    public string? EarlierMediation { get; init; }

    /// <summary>当事人申请事项, one entry for each; none leaves three numbered lines to write on.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Lines of the applicants or of whoever signs for them.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties)))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Facts))
            yield return new PaperRefusal("facts", "没有写明纠纷简要情况");
        if (Signatures.Count == 0)
            yield return new PaperRefusal("signatures", "没有申请人的签名栏");
    }
}
