namespace Mediation.Web.Features.Cases.Mediators;

/// <summary>Every address of the pages about who mediates a case.</summary>
public static class MediatorLinks
{
    public const string Page = CaseLinks.Template + "/mediators";

    public const string Recusal = Page + "/recusals/{recusalId:guid}";

    public static string AssignHost(string reference) => $"{CaseLinks.Mediators(reference)}/assign-host";

    public static string AddAssistant(string reference) => $"{CaseLinks.Mediators(reference)}/add-assistant";

    public static string RequestRecusal(string reference) => $"{CaseLinks.Mediators(reference)}/request-recusal";

    public static string GrantRecusal(string reference, Guid recusal) => $"{CaseLinks.Mediators(reference)}/recusals/{recusal}/grant";

    public static string NoChoice(string reference, Guid recusal) => $"{CaseLinks.Mediators(reference)}/recusals/{recusal}/no-choice";

    public static string Joint(string reference) => $"{CaseLinks.Mediators(reference)}/joint";

    public static string LeaveJoint(string reference, Guid committee) => $"{Joint(reference)}/{committee}/leave";

    public static string KeepByConsent(string reference, Guid recusal) => $"{CaseLinks.Mediators(reference)}/recusals/{recusal}/keep";
}
