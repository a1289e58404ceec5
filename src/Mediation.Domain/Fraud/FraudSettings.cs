namespace Mediation.Domain.Fraud;

/// <summary>
/// From where on something is worth a look. Made-up agreements filled in by the dozen are a known pattern where cases are paid
/// for; the figures are the house's own and stand in the configuration (section <c>FraudSigns</c>).
/// </summary>
public sealed record FraudSettings
{
    /// <summary>So many cases ended by one person within sixty minutes.</summary>
    public int CasesPerHour { get; init; } = 4;

    /// <summary>So alike are two agreements, in percent of what they say in common, names and figures aside.</summary>
    public int SimilarPercent { get; init; } = 90;

    /// <summary>Texts with fewer characters are too short to say anything.</summary>
    public int ShortestText { get; init; } = 60;

    /// <summary>How many days are looked back on where no period is asked for.</summary>
    public int DaysBack { get; init; } = 90;
}
