using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ConfirmationApplication;

/// <summary>
/// 司法确认申请书 in the court's style: everybody who signed the agreement applies jointly
/// (人民调解法 art. 33, 民事诉讼法 art. 205). Persons and organisations, each with up to two agents.
/// </summary>
public sealed record ConfirmationApplicationModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>The applicants: all signatories; at least two.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>Number of the agreement to confirm.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>Day on which the agreement was made.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>Day on which it took effect; the thirty days run from the next.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Name of the dispute, e.g. 相邻关系纠纷.</summary>
    public required string Dispute { get; init; }

    /// <summary>What happened and how it was mediated, in a few sentences.</summary>
    public required string Facts { get; init; }

    /// <summary>The agreement's terms as they stand in it, without numbers.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Number of copies of the agreement that are handed in.</summary>
    public int AgreementCopies { get; init; } = 1;

    /// <summary>The papers handed in with the application.</summary>
    public IReadOnlyList<AttachmentModel> Attachments { get; init; } = [];

    /// <summary>True prints the pledge in the application; false when it is a paper of its own.</summary>
    public bool PledgeIncluded { get; init; } = true;

    /// <summary>Set where they ask by mouth: the paper is then the record of it (民诉法解释 art. 353).</summary>
    public OralApplicationModel? ByMouth { get; init; }

    /// <summary>Lines of the applicants or of whoever signs for them.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties, atLeast: 2)))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Court))
            yield return new PaperRefusal("court", "没有写明人民法院");
        if (string.IsNullOrWhiteSpace(AgreementNumber))
            yield return new PaperRefusal("agreementNumber", "没有写明调解协议编号");
        if (!Terms.Any(term => !string.IsNullOrWhiteSpace(term)))
            yield return new PaperRefusal("terms", "没有写明协议内容");
        if (ByMouth is { } oral && string.IsNullOrWhiteSpace(oral.TakenBy))
            yield return new PaperRefusal("takenBy", "没有写明口头申请的记录人");
    }
}
