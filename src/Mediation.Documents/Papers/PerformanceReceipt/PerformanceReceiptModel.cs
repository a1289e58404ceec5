using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.PerformanceReceipt;

/// <summary>履行收条: whoever received what an agreement promised confirms it.</summary>
public sealed record PerformanceReceiptModel : PaperModel
{
    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>What was received, in order; at least one.</summary>
    public required IReadOnlyList<ReceivedModel> Received { get; init; }

    /// <summary>Sum of the amounts; printed when given.</summary>
    public MoneyModel? Total { get; init; }

    /// <summary>Lines of the payees, of the payer and of the mediator who witnessed it.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(AgreementNumber))
            yield return new PaperRefusal("agreementNumber", "没有写明调解协议编号");
        if (Received.Count == 0)
            yield return new PaperRefusal("received", "没有写明收到了什么");
    }
}
