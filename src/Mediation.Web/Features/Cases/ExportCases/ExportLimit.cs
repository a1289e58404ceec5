namespace Mediation.Web.Features.Cases.ExportCases;

/// <summary>How many lines one export may carry out; setting <c>Exports:MostRows</c>.</summary>
public sealed class ExportLimit(IConfiguration configuration)
{
    public int Rows { get; } = configuration.GetValue("Exports:MostRows", 5000);
}
