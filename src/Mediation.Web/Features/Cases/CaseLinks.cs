using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases;

/// <summary>
/// Every address of a case's pages. <see cref="Of(CaseTrigger, string)"/> and <see cref="ToMend"/> are what the next-step
/// panel draws its buttons and its "mend it here" links from.
/// </summary>
public static class CaseLinks
{
    /// <summary>The list.</summary>
    public const string List = "/cases";

    /// <summary>The list as an Excel file; the list's own filters follow in the address.</summary>
    public const string Export = "/cases/export";

    /// <summary>First step of taking a request down.</summary>
    public const string New = "/cases/new";

    /// <summary>The template under which every page of a case lies.</summary>
    public const string Template = "cases/{reference}";

    public static string Case(string reference) => $"/cases/{reference}";

    public static string Parties(string reference) => $"{Case(reference)}/parties";

    public static string Progress(string reference) => $"{Case(reference)}/progress";

    public static string Consultations(string reference) => $"{Case(reference)}/consultations";

    public static string Agreements(string reference) => $"{Case(reference)}/agreements";

    public static string Papers(string reference) => $"{Case(reference)}/papers";

    public static string FollowUp(string reference) => $"{Case(reference)}/follow-up";

    public static string History(string reference) => $"{Case(reference)}/history";

    public static string CorrectIntake(string reference) => $"{Case(reference)}/correct-intake";

    public static string Mediators(string reference) => $"{Case(reference)}/mediators";

    public static string Risk(string reference) => $"{Case(reference)}/risk";

    public static string Visits(string reference) => $"{Case(reference)}/visits";

    public static string Sessions(string reference) => $"{Case(reference)}/sessions";

    public static string LeaderCases(string reference) => $"{Case(reference)}/leader-cases";

    public static string Requests(string reference) => $"{Case(reference)}/requests";

    public static string Confirmations(string reference) => $"{Case(reference)}/confirmations";

    public static string Deliveries(string reference) => $"{Case(reference)}/deliveries";

    public static string ReplyToSender(string reference) => $"{Case(reference)}/reply";

    public static string Rating(string reference) => $"{Case(reference)}/rating";

    public static string ExtendLimit(string reference) => $"{Case(reference)}/extend-limit";

    /// <summary>Where a trigger is fired.</summary>
    public static string Of(CaseTrigger trigger, string reference) => trigger switch
    {
        CaseTrigger.Accept => $"{Case(reference)}/accept",
        CaseTrigger.Decline => $"{Case(reference)}/decline",
        CaseTrigger.Divert => $"{Case(reference)}/divert",
        CaseTrigger.SolveOnSpot => $"{Case(reference)}/solve-on-spot",
        CaseTrigger.Merge => $"{Case(reference)}/merge",
        CaseTrigger.Terminate => $"{Case(reference)}/terminate",
        CaseTrigger.StartVisit => $"{Case(reference)}/start-visit",
        CaseTrigger.FinishVisit => $"{Case(reference)}/finish-visit",
        CaseTrigger.OpenMediation => $"{Case(reference)}/open-mediation",
        CaseTrigger.RequestConsultation => $"{Case(reference)}/request-consultation",
        CaseTrigger.ConcludeConsultation => $"{Case(reference)}/conclude-consultation",
        CaseTrigger.PutUnderLeader => $"{Case(reference)}/put-under-leader",
        CaseTrigger.ReturnFromLeader => $"{Case(reference)}/return-from-leader",
        CaseTrigger.Settle => $"{Case(reference)}/settle",
        CaseTrigger.BeginFollowUp => $"{Case(reference)}/begin-follow-up",
        CaseTrigger.Remediate => $"{Case(reference)}/remediate",
        CaseTrigger.ReturnToFollowUp => $"{Case(reference)}/return-to-follow-up",
        CaseTrigger.Reopen => $"{Case(reference)}/reopen",
        CaseTrigger.Suspend => $"{Case(reference)}/suspend",
        CaseTrigger.Unsuspend => $"{Case(reference)}/unsuspend",
        CaseTrigger.Close => $"{Case(reference)}/close",
        CaseTrigger.Archive => $"{Case(reference)}/archive",
    };

    /// <summary>Where an unmet rule is mended, by the place its rule names; null when nothing can be done about it there.</summary>
    public static string? ToMend(string? place, string reference) => place switch
    {
        "intake" => CorrectIntake(reference),
        "parties" or "rights-notice" => Parties(reference),
        "mediators" => Mediators(reference),
        "risk" => Risk(reference),
        "visits" => Visits(reference),
        "sessions" => Sessions(reference),
        "consultations" => Consultations(reference),
        "leader-cases" => LeaderCases(reference),
        "requests" => Requests(reference),
        "agreement-draft" or "signatures" => Agreements(reference),
        "performance" or "children" => FollowUp(reference),
        "confirmation-consent" or "confirmation-court" or "confirmation-clock" => Confirmations(reference),
        "deliveries" => Deliveries(reference),
        "reply" => ReplyToSender(reference),
        "rating" => Rating(reference),
        "papers" => Papers(reference),
        "terminate" => Of(CaseTrigger.Terminate, reference),
        "next-step" => Case(reference),
        _ => null,
    };
}
