using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.PerformanceReceipt;

/// <summary>One thing received.</summary>
public sealed record ReceivedModel
{
    /// <summary>The day; null leaves room to write it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Who performed.</summary>
    public required string Debtor { get; init; }

    /// <summary>Who received.</summary>
    public string? Creditor { get; init; }

    /// <summary>The amount; null for something that isn't money.</summary>
    public MoneyModel? Amount { get; init; }

    /// <summary>What was handed over or done.</summary>
    public string? What { get; init; }

    /// <summary>凭证 or way of payment.</summary>
    public string? Proof { get; init; }
}
