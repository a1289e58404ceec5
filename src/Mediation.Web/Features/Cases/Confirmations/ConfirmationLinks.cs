using Mediation.Domain.Confirmations;

namespace Mediation.Web.Features.Cases.Confirmations;

/// <summary>Addresses of a case's applications for judicial confirmation.</summary>
public static class ConfirmationLinks
{
    /// <summary>Template of everything about one application.</summary>
    public const string Template = CaseLinks.Template + "/confirmations/{confirmation:guid}";

    public static string New(string reference) => $"{CaseLinks.Confirmations(reference)}/new";

    public static string Confirmation(string reference, Guid confirmation) => $"{CaseLinks.Confirmations(reference)}/{confirmation}";

    public static string ChooseCourt(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/court";

    public static string Consent(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/consent";

    public static string ByMouth(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/by-mouth";

    public static string InWriting(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/in-writing";

    public static string Submission(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/submission";

    public static string Obstacle(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/obstacle";

    /// <summary>材料清单: what the court asks for and what there is of it.</summary>
    public static string Packet(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/packet";

    /// <summary>The index of a bound packet as an Excel file.</summary>
    public static string PacketIndex(string reference, Guid confirmation, Guid paper) => $"{Packet(reference, confirmation)}/{paper}/index";

    /// <summary>The fingerprints of a bound packet and of what is in it.</summary>
    public static string PacketHashes(string reference, Guid confirmation, Guid paper) => $"{Packet(reference, confirmation)}/{paper}/sha256";

    public static string Hearing(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/hearing";

    public static string RulingDelivery(string reference, Guid confirmation) => $"{Confirmation(reference, confirmation)}/ruling-delivery";

    /// <summary>Where a trigger is fired.</summary>
    public static string Of(ConfirmationTrigger trigger, string reference, Guid confirmation) =>
        Confirmation(reference, confirmation) + trigger switch
        {
            ConfirmationTrigger.MakeReady => "/make-ready",
            ConfirmationTrigger.ReturnToPreparing => "/return-to-preparing",
            ConfirmationTrigger.File => "/file",
            ConfirmationTrigger.CourtAccept => "/court-accept",
            ConfirmationTrigger.AskSupplement => "/ask-supplement",
            ConfirmationTrigger.Supplement => "/supplement",
            ConfirmationTrigger.Confirm => "/confirm",
            ConfirmationTrigger.Reject => "/reject",
            ConfirmationTrigger.RefuseToAccept => "/refuse-to-accept",
            ConfirmationTrigger.Withdraw => "/withdraw",
            ConfirmationTrigger.DeemWithdrawn => "/deem-withdrawn",
            ConfirmationTrigger.Lapse => "/lapse",
            ConfirmationTrigger.PrepareAgain => "/prepare-again",
        };
}
