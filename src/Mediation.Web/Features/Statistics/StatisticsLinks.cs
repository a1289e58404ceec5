namespace Mediation.Web.Features.Statistics;

/// <summary>The addresses of the figures.</summary>
public static class StatisticsLinks
{
    /// <summary>Every page of the area begins with it.</summary>
    public const string Area = "/statistics";

    /// <summary>化解率.</summary>
    public const string ResolutionRate = Area + "/resolution";

    /// <summary>异常办案迹象.</summary>
    public const string FraudSigns = Area + "/fraud-signs";
}
