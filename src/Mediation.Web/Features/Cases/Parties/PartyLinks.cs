namespace Mediation.Web.Features.Cases.Parties;

/// <summary>Every address of the pages about the parties of a case.</summary>
public static class PartyLinks
{
    public const string Page = CaseLinks.Template + "/parties";

    public const string One = Page + "/{partyId:guid}";

    public const string Helpers = CaseLinks.Template + "/helpers";

    public static string Add(string reference) => $"{CaseLinks.Parties(reference)}/add";

    public static string FileGroupList(string reference) => $"{CaseLinks.Parties(reference)}/group-list";

    public static string Correct(string reference, Guid party) => Of(reference, party, "correct");

    public static string RightsNotice(string reference, Guid party) => Of(reference, party, "rights-notice");

    public static string Willing(string reference, Guid party) => Of(reference, party, "willing");

    public static string Refusal(string reference, Guid party) => Of(reference, party, "refusal");

    public static string Representative(string reference, Guid party) => Of(reference, party, "representative");

    public static string AddAgent(string reference, Guid party) => Of(reference, party, "agents/add");

    public static string SupplementAgent(string reference, Guid party, Guid agent) => Of(reference, party, $"agents/{agent}/supplement");

    public static string EndAgency(string reference, Guid party, Guid agent) => Of(reference, party, $"agents/{agent}/end");

    public static string Event(string reference, Guid party) => Of(reference, party, "event");

    public static string Successor(string reference, Guid party) => Of(reference, party, "successor");

    public static string ResolveEvent(string reference, Guid party) => Of(reference, party, "resolve-event");

    public static string Privacy(string reference, Guid party) => Of(reference, party, "privacy");

    public static string WithdrawConsent(string reference, Guid party, Guid consent) => Of(reference, party, $"privacy/{consent}/withdraw");

    public static string Reveal(string reference, Guid party) => Of(reference, party, "reveal");

    public static string InviteHelper(string reference) => $"{CaseLinks.Case(reference)}/helpers/invite";

    public static string AnswerHelper(string reference, Guid helper) => $"{CaseLinks.Case(reference)}/helpers/{helper}/answer";

    private static string Of(string reference, Guid party, string act) => $"{CaseLinks.Parties(reference)}/{party}/{act}";
}
