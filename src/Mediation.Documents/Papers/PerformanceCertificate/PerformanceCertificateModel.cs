namespace Mediation.Documents.Papers.PerformanceCertificate;

/// <summary>
/// 履行情况证明: tells the police whether an agreement has been performed, which decides whether a minor offence between the
/// parties is still to be punished (治安管理处罚法: mediation).
/// </summary>
public sealed record PerformanceCertificateModel : PaperModel
{
    /// <summary>The police station or other organ.</summary>
    public required string Addressee { get; init; }

    /// <summary>Their number for the matter.</summary>
    public string? TheirNumber { get; init; }

    /// <summary>Names of the parties; at least two.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>Day of the agreement.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>How it was performed, in a sentence.</summary>
    public required string State { get; init; }

    /// <summary>What was performed, with its days; may be empty.</summary>
    public IReadOnlyList<string> Performed { get; init; } = [];

    /// <summary>Attachments by name.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>联系人.</summary>
    public string? ContactPerson { get; init; }

    /// <summary>联系电话.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Day of the letter; null prints a blank date.</summary>
    public DateOnly? LetterOn { get; init; }

    /// <inheritdoc/>
    protected override bool NumberIsRequired => true;

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Addressee))
            yield return new PaperRefusal("addressee", "没有写明收件单位");
        if (Parties.Count == 0 || Parties.Any(string.IsNullOrWhiteSpace))
            yield return new PaperRefusal("parties", "有当事人没有姓名或者名称");
        if (string.IsNullOrWhiteSpace(AgreementNumber))
            yield return new PaperRefusal("agreementNumber", "没有写明调解协议编号");
        if (string.IsNullOrWhiteSpace(State))
            yield return new PaperRefusal("state", "没有写明履行情况");
    }
}
