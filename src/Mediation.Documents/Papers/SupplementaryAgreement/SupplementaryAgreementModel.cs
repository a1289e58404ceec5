using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.SupplementaryAgreement;

/// <summary>补充协议书: changes or adds to an agreement in force. It has a number, a day of effect and signatures of its own.</summary>
public sealed record SupplementaryAgreementModel : PaperModel
{
    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Every party to it; at least two.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>Number of the agreement it supplements.</summary>
    public required string OriginalNumber { get; init; }

    /// <summary>Day on which that one took effect; printed when given.</summary>
    public DateOnly? OriginalEffectiveOn { get; init; }

    /// <summary>Why it is needed; paragraphs are separated by line breaks.</summary>
    public string? Reason { get; init; }

    /// <summary>The terms agreed, in order, without numbers; at least one.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>履行方式、时限、地点 and the schedule; null when the terms say it all.</summary>
    public PerformanceModel? Performance { get; init; }

    /// <summary>True when a copy more is made for the court.</summary>
    public bool CopyForCourt { get; init; }

    /// <summary>The day it took effect; null while a signature or a seal is missing.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Lines of the parties or whoever signs for them, the mediators and the recorder.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    protected override bool NumberIsRequired => true;

    /// <summary>Number of copies: parties, committee, and the court where asked for.</summary>
    public int Copies() => Parties.Count + 1 + (CopyForCourt ? 1 : 0);

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals()
            .Concat(PartyRefusals.Of(Parties, atLeast: 2))
            .Concat(PartyRefusals.Unsigned(Parties, Signatures)))
        {
            yield return refusal;
        }

        if (string.IsNullOrWhiteSpace(OriginalNumber))
            yield return new PaperRefusal("originalNumber", "没有写明原协议编号");
        if (!Terms.Any(term => !string.IsNullOrWhiteSpace(term)))
            yield return new PaperRefusal("terms", "补充协议没有条款，请先写明补充的内容");
    }
}
