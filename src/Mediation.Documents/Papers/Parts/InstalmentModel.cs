namespace Mediation.Documents.Papers.Parts;

/// <summary>One row of a performance schedule: who pays or does what, to whom, when, how and where.</summary>
public sealed record InstalmentModel
{
    /// <summary>Last day to perform; null when <see cref="Condition"/> says when.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The event that makes it due where no day is fixed, e.g. 房屋交付当日.</summary>
    public string? Condition { get; init; }

    /// <summary>Amount to pay; null for a duty that isn't money.</summary>
    public MoneyModel? Amount { get; init; }

    /// <summary>What is done where it isn't a payment, e.g. 完成漏水部位防水维修.</summary>
    public string? Duty { get; init; }

    /// <summary>Who performs.</summary>
    public required string Debtor { get; init; }

    /// <summary>Who receives; null where nobody in particular does.</summary>
    public string? Creditor { get; init; }

    /// <summary>Way of performance, e.g. 银行转账; one that only repeats the words above the schedule isn't printed again.</summary>
    public string? Way { get; init; }

    /// <summary>Place of performance; treated like <see cref="Way"/>.</summary>
    public string? Place { get; init; }
}
