namespace Mediation.Web.Features.Cases.Risk;

/// <summary>Every address of the pages about danger.</summary>
public static class RiskLinks
{
    public const string Page = CaseLinks.Template + "/risk";

    public static string Assess(string reference) => $"{CaseLinks.Risk(reference)}/assess";

    public static string Report(string reference) => $"{CaseLinks.Risk(reference)}/report";

    public static string ViolenceReport(string reference) => $"{CaseLinks.Risk(reference)}/violence-report";

    public static string Violence(string reference) => $"{CaseLinks.Risk(reference)}/violence";
}
