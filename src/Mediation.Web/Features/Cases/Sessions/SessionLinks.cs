namespace Mediation.Web.Features.Cases.Sessions;

/// <summary>Addresses of a case's sittings, below <see cref="CaseLinks.Sessions"/>.</summary>
public static class SessionLinks
{
    /// <summary>The template of the list.</summary>
    public const string Template = CaseLinks.Template + "/sessions";

    /// <summary>The template of one sitting.</summary>
    public const string OneTemplate = Template + "/{sessionId:guid}";

    public static string Plan(string reference) => $"{CaseLinks.Sessions(reference)}/plan";

    public static string One(string reference, Guid sessionId) => $"{CaseLinks.Sessions(reference)}/{sessionId}";

    public static string Replan(string reference, Guid sessionId) => $"{One(reference, sessionId)}/replan";

    public static string Record(string reference, Guid sessionId) => $"{One(reference, sessionId)}/record";

    public static string Sign(string reference, Guid sessionId) => $"{One(reference, sessionId)}/sign";

    public static string Cancel(string reference, Guid sessionId) => $"{One(reference, sessionId)}/cancel";
}
