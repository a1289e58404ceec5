using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.DeclineNotice;

/// <summary>不予受理通知书: why a request isn't taken up, and which ways are open.</summary>
public sealed record DeclineNoticeModel : PaperModel
{
    /// <summary>The person or organisation told.</summary>
    public required string Addressee { get; init; }

    /// <summary>The hour the request was made, local time.</summary>
    public required DateTime RequestedAt { get; init; }

    /// <summary>The dispute the request was about.</summary>
    public required string Matter { get; init; }

    /// <summary>Why it isn't taken up, as a clause that fits after 因: e.g. 该纠纷已由人民法院受理.</summary>
    public required string Reason { get; init; }

    /// <summary>The rule it rests on, e.g. 《××省人民调解条例》第×条; null prints none.</summary>
    public string? Basis { get; init; }

    /// <summary>The ways open to the person, each with where to go.</summary>
    public IReadOnlyList<string> OtherWays { get; init; } = [];

    /// <summary>Day of the notice; null prints a blank date.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>How it was delivered; blank lines until then.</summary>
    public DeliveryModel Delivery { get; init; } = new();

    /// <inheritdoc/>
    protected override bool NumberIsRequired => true;

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Addressee))
            yield return new PaperRefusal("addressee", "没有写明收件人");
        if (string.IsNullOrWhiteSpace(Reason))
            yield return new PaperRefusal("reason", "没有写明不予受理的理由");
    }
}
