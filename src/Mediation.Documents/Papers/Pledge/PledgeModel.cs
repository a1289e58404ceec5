using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.Pledge;

/// <summary>承诺书: what the applicants pledge to the court, where it isn't part of the application.</summary>
public sealed record PledgeModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Names of the applicants, all of whom pledge.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>Lines of the applicants or of whoever signs for them.</summary>
    public required IReadOnlyList<SignatureModel> Signatures { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Applicants.Count == 0 || Applicants.Any(string.IsNullOrWhiteSpace))
            yield return new PaperRefusal("applicants", "有申请人没有姓名或者名称");
    }
}
