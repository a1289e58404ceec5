using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.CorrectionSlip;

/// <summary>更正说明: mends clerical errors of a paper already issued, which it names by number and hash.</summary>
public sealed record CorrectionSlipModel : PaperModel
{
    /// <summary>Title of the corrected paper.</summary>
    public required string CorrectedPaper { get; init; }

    /// <summary>Its number.</summary>
    public required string CorrectedNumber { get; init; }

    /// <summary>SHA-256 of its bytes, in 64 hexadecimal digits.</summary>
    public required string CorrectedHash { get; init; }

    /// <summary>The day it was issued; printed when given.</summary>
    public DateOnly? CorrectedIssuedOn { get; init; }

    /// <summary>What read wrongly and how it reads, one entry for each; at least one.</summary>
    public required IReadOnlyList<string> Corrections { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Lines of all parties and of the mediator; the committee seals.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(CorrectedNumber))
            yield return new PaperRefusal("correctedNumber", "没有写明被更正文书的编号");
        if (string.IsNullOrWhiteSpace(CorrectedHash))
            yield return new PaperRefusal("correctedHash", "没有写明被更正文书的校验码");
        if (!Corrections.Any(correction => !string.IsNullOrWhiteSpace(correction)))
            yield return new PaperRefusal("corrections", "没有写明更正的内容");
    }
}
