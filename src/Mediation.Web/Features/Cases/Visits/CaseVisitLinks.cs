namespace Mediation.Web.Features.Cases.Visits;

/// <summary>Addresses of a case's visits, below <see cref="CaseLinks.Visits"/>.</summary>
public static class CaseVisitLinks
{
    /// <summary>The template of the list.</summary>
    public const string Template = CaseLinks.Template + "/visits";

    /// <summary>The template of one visit.</summary>
    public const string OneTemplate = Template + "/{visitId:guid}";

    public static string Plan(string reference) => $"{CaseLinks.Visits(reference)}/plan";

    public static string One(string reference, Guid visitId) => $"{CaseLinks.Visits(reference)}/{visitId}";

    public static string Replan(string reference, Guid visitId) => $"{One(reference, visitId)}/replan";

    public static string Record(string reference, Guid visitId) => $"{One(reference, visitId)}/record";

    public static string Sign(string reference, Guid visitId) => $"{One(reference, visitId)}/sign";

    public static string NoContact(string reference, Guid visitId) => $"{One(reference, visitId)}/no-contact";

    public static string Cancel(string reference, Guid visitId) => $"{One(reference, visitId)}/cancel";
}
