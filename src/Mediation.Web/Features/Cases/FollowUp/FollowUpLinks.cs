using System.Globalization;

namespace Mediation.Web.Features.Cases.FollowUp;

/// <summary>Addresses of performance and return visits.</summary>
public static class FollowUpLinks
{
    /// <summary>Template of everything about the performance of one agreement.</summary>
    public const string AgreementTemplate = CaseLinks.Template + "/follow-up/agreements/{agreement:guid}";

    /// <summary>Template of everything about one line of a schedule.</summary>
    public const string InstalmentTemplate = AgreementTemplate + "/instalments/{number:int}";

    /// <summary>Template of everything about one return visit.</summary>
    public const string VisitTemplate = CaseLinks.Template + "/follow-up/visits/{visit:guid}";

    public static string Perform(string reference, Guid agreement, int number) => $"{Instalment(reference, agreement, number)}/perform";

    public static string Urge(string reference, Guid agreement, int number) => $"{Instalment(reference, agreement, number)}/urge";

    public static string EndDuty(string reference, Guid agreement, int number) => $"{Instalment(reference, agreement, number)}/end";

    public static string Conclude(string reference, Guid agreement) => $"{CaseLinks.FollowUp(reference)}/agreements/{agreement}/conclude";

    public static string Resume(string reference, Guid agreement) => $"{CaseLinks.FollowUp(reference)}/agreements/{agreement}/resume";

    public static string Review(string reference, Guid agreement) => $"{CaseLinks.FollowUp(reference)}/agreements/{agreement}/review";

    public static string PlanVisit(string reference) => $"{CaseLinks.FollowUp(reference)}/visits/new";

    public static string CompleteVisit(string reference, Guid visit) => $"{Visit(reference, visit)}/complete";

    public static string MissVisit(string reference, Guid visit) => $"{Visit(reference, visit)}/miss";

    public static string RescheduleVisit(string reference, Guid visit) => $"{Visit(reference, visit)}/reschedule";

    public static string CancelVisit(string reference, Guid visit) => $"{Visit(reference, visit)}/cancel";

    private static string Instalment(string reference, Guid agreement, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{CaseLinks.FollowUp(reference)}/agreements/{agreement}/instalments/{number}");

    private static string Visit(string reference, Guid visit) => $"{CaseLinks.FollowUp(reference)}/visits/{visit}";
}
