using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ReexaminationRecord;

/// <summary>复诊记录: a matter thought finished is looked at again.</summary>
public sealed record ReexaminationRecordModel : PaperModel
{
    /// <summary>复诊事由: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>当事人 by name.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Number of the agreement looked at again; null where there was none.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>原结案时间.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>原处理结果.</summary>
    public string? EarlierOutcome { get; init; }

    /// <summary>复诊时间.</summary>
    public required DateOnly ExaminedOn { get; init; }

    /// <summary>复诊人.</summary>
    public required IReadOnlyList<string> Examiners { get; init; }

    /// <summary>Why it was looked at again; null leaves room to write it.</summary>
    public string? Reason { get; init; }

    /// <summary>复诊情况: what was found.</summary>
    public required string Finding { get; init; }

    /// <summary>处理意见; null leaves room to write it.</summary>
    public string? Opinion { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>Signature lines.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Finding))
            yield return new PaperRefusal("finding", "没有写明复诊情况");
        if (ExaminedOn < ClosedOn)
            yield return new PaperRefusal("examinedOn", "复诊时间早于原结案时间");
    }
}
