namespace Mediation.Documents.Papers.Parts;

/// <summary>Way, time and place of performance (履行方式、时限、地点), with a schedule where it is done in steps.</summary>
public sealed record PerformanceModel
{
    /// <summary>Way of performance in words; null when the schedule says it all.</summary>
    public string? Way { get; init; }

    /// <summary>Time limit in words.</summary>
    public string? TimeLimit { get; init; }

    /// <summary>Place of performance in words.</summary>
    public string? Place { get; init; }

    /// <summary>One payment or several instalments; empty for a lasting duty or performance on the spot.</summary>
    public IReadOnlyList<InstalmentModel> Schedule { get; init; } = [];

    /// <summary>Sum of the schedule; printed under it when given.</summary>
    public MoneyModel? Total { get; init; }
}
