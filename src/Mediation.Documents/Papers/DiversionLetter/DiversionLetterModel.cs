namespace Mediation.Documents.Papers.DiversionLetter;

/// <summary>分流函: leads a matter to the organ that can settle it; the person concerned gets a copy.</summary>
public sealed record DiversionLetterModel : PaperModel
{
    /// <summary>The organ the matter is led to.</summary>
    public required string Addressee { get; init; }

    /// <summary>The person who asked for help.</summary>
    public required string Person { get; init; }

    /// <summary>That person's telephone; null when he doesn't want it passed on.</summary>
    public string? PersonPhone { get; init; }

    /// <summary>The hour the request was made, local time.</summary>
    public required DateTime RequestedAt { get; init; }

    /// <summary>The dispute in a few sentences.</summary>
    public required string Matter { get; init; }

    /// <summary>The way the matter is led to, e.g. 劳动人事争议仲裁.</summary>
    public required string Way { get; init; }

    /// <summary>Why there, as a clause that fits after 因.</summary>
    public required string Reason { get; init; }

    /// <summary>Address and telephone of the organ, told to the person.</summary>
    public string? WhereToGo { get; init; }

    /// <summary>Papers handed on by name.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Day on which the committee looks again; null prints none.</summary>
    public DateOnly? LookAgainOn { get; init; }

    /// <summary>联系人 of the committee.</summary>
    public string? ContactPerson { get; init; }

    /// <summary>联系电话 of the committee.</summary>
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
            yield return new PaperRefusal("addressee", "没有写明分流去向");
        if (string.IsNullOrWhiteSpace(Person))
            yield return new PaperRefusal("person", "没有写明来访人");
    }
}
