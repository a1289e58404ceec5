namespace Mediation.Documents.Papers.TransferLetter;

/// <summary>移送函: hands a matter and its papers to another organ, or an application for confirmation to the court.</summary>
public sealed record TransferLetterModel : PaperModel
{
    /// <summary>收函单位.</summary>
    public required string Addressee { get; init; }

    /// <summary>Names of the parties; at least one.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Why it is sent on, as a clause that fits after 因; not needed by a court that is to confirm.</summary>
    public string? Reason { get; init; }

    /// <summary>The agreement to confirm; null for any other transfer.</summary>
    public AgreementToConfirmModel? ToConfirm { get; init; }

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
            yield return new PaperRefusal("addressee", "没有写明收函单位");
        if (Parties.Count == 0 || Parties.Any(string.IsNullOrWhiteSpace))
            yield return new PaperRefusal("parties", "有当事人没有姓名或者名称");
        if (ToConfirm is null && string.IsNullOrWhiteSpace(Reason))
            yield return new PaperRefusal("reason", "没有写明移送的理由");
    }
}
