namespace Mediation.Documents.Papers.Receipt;

/// <summary>受理回执: given to whoever asks for mediation, with the hour of the request.</summary>
public sealed record ReceiptModel : PaperModel
{
    /// <summary>Who asked.</summary>
    public required string Requester { get; init; }

    /// <summary>The hour the request was made, local time.</summary>
    public required DateTime RequestedAt { get; init; }

    /// <summary>渠道: how it came, e.g. 来访.</summary>
    public string? Channel { get; init; }

    /// <summary>The other side, by name; empty when unknown.</summary>
    public IReadOnlyList<string> OtherParties { get; init; } = [];

    /// <summary>The dispute in one sentence.</summary>
    public required string Matter { get; init; }

    /// <summary>What was asked for, one entry for each request.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Papers handed in with the request; empty prints 无.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>
    /// True when the right holder himself asked, which interrupts limitation from that day
    /// (诉讼时效规定 art. 12); the receipt then says so.
    /// </summary>
    public bool InterruptsLimitation { get; init; }

    /// <summary>Who took it down.</summary>
    public required string Registrar { get; init; }

    /// <summary>Where to ask about it: telephone, address.</summary>
    public string? Contact { get; init; }

    /// <summary>Day under the committee's seal; null prints a blank date.</summary>
    public DateOnly? ReceiptOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Requester))
            yield return new PaperRefusal("requester", "没有写明申请人");
    }
}
