namespace Mediation.Documents.Papers.ReplyLetter;

/// <summary>反馈函: tells the body that sent the case how it ended; a court gets its file back with it.</summary>
public sealed record ReplyLetterModel : PaperModel
{
    /// <summary>The body the letter goes to.</summary>
    public required string Addressee { get; init; }

    /// <summary>That body's own number of the matter; null when it gave none.</summary>
    public string? TheirNumber { get; init; }

    /// <summary>Day on which the case was received from it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Name of the dispute, e.g. 张某与李某邻里纠纷.</summary>
    public required string Matter { get; init; }

    /// <summary>What was done and how it ended; paragraphs are separated by line breaks.</summary>
    public required string Outcome { get; init; }

    /// <summary>Number of the agreement where one was made.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>True when the file goes back with the letter.</summary>
    public bool FileReturned { get; init; }

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
        if (string.IsNullOrWhiteSpace(Outcome))
            yield return new PaperRefusal("outcome", "没有写明办理结果");
    }
}
