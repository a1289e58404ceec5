namespace Mediation.Domain.Agreements;

/// <summary>What an agreement says; everything that is frozen when it is sent for signature.</summary>
/// <param name="Form">Written or oral.</param>
/// <param name="Facts">纠纷主要事实、争议事项.</param>
/// <param name="Clauses">The numbered clauses.</param>
/// <param name="PerformanceKind">On the spot, by schedule or lasting.</param>
public sealed record AgreementContent(
    AgreementForm Form, string Facts, IReadOnlyList<Clause> Clauses, Cases.PerformanceKind PerformanceKind)
{
    /// <summary>履行方式.</summary>
    public string? PerformanceWay { get; init; }

    /// <summary>履行地点.</summary>
    public string? PerformancePlace { get; init; }

    /// <summary>履行时限, in words.</summary>
    public string? PerformanceTime { get; init; }

    /// <summary>Yuan; the sum the agreement is about, or null.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The schedule.</summary>
    public IReadOnlyList<Instalment> Schedule { get; init; } = [];

    /// <summary>For a lasting duty: when it is looked at.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>For a lasting duty: who alone can perform it; null when successors take it over.</summary>
    public Guid? LastingDutyOfPartyId { get; init; }

    /// <summary>The parties also want the court to confirm it: one more copy.</summary>
    public bool WithCourtCopy { get; init; }
}
