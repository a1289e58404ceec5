using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.TerminationNotice;

/// <summary>终止调解通知书 (人民调解法 art. 26): mediation ends, and the other ways are told.</summary>
public sealed record TerminationNoticeModel : PaperModel
{
    /// <summary>Names of the parties the notice goes to; at least one.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>Day of the request or acceptance; null leaves it out.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Why it ends, as a clause that fits after 因: e.g. 一方当事人明确拒绝调解.</summary>
    public required string Reason { get; init; }

    /// <summary>The ways open to the parties, each with where to go; empty prints the general sentence alone.</summary>
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
        if (!Addressees.Any(name => !string.IsNullOrWhiteSpace(name)))
            yield return new PaperRefusal("addressees", "没有写明收件人");
        if (string.IsNullOrWhiteSpace(Reason))
            yield return new PaperRefusal("reason", "没有写明终止调解的原因");
    }
}
