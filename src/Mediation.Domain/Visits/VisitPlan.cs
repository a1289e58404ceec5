namespace Mediation.Domain.Visits;

/// <summary>When, where, by whom and why a visit is to take place.</summary>
/// <param name="PlannedFor">When (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="Visitors">Who goes.</param>
/// <param name="ToSee">Whom to see; for a round, the community or the households.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record VisitPlan(DateTime PlannedFor, string Place, string Visitors, string ToSee, string Purpose)
{
    /// <summary>路线: the way a round takes.</summary>
    public string? Route { get; init; }

    /// <summary>关爱群体: the group a person needing care belongs to.</summary>
    public string? CareGroup { get; init; }
}
