using Mediation.Domain;
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

    /// <summary>Where the cases of somebody are found by the whole number of a card, a telephone or an organisation.</summary>
    public const string FindByNumber = "/cases/by-number";

    /// <summary>Where several new cases get their host.</summary>
    public const string AssignHosts = "/cases/assign-hosts";

    /// <summary>Where a list is kept under a name; the list's own filters follow in the address.</summary>
    public const string Views = "/cases/views";

    /// <summary>First step of taking a request down.</summary>
    public const string New = "/cases/new";

    /// <summary>The template under which every page of a case lies.</summary>
    public const string Template = "cases/{reference}";

    public static string DropView(Guid id) => $"{Views}/{id}/drop";

    public static string Case(string reference) => $"/cases/{reference}";

    /// <summary>The case that an address belongs to, or null.</summary>
    public static string? ReferenceIn(string address) => address.Split('/', '?') is ["", "cases", { Length: > 0 } reference, ..] ? reference : null;

    public static string Parties(string reference) => $"{Case(reference)}/parties";

    public static string Progress(string reference) => $"{Case(reference)}/progress";

    public static string Consultations(string reference) => $"{Case(reference)}/consultations";

    public static string Agreements(string reference) => $"{Case(reference)}/agreements";

    public static string Papers(string reference) => $"{Case(reference)}/papers";

    public static string FollowUp(string reference) => $"{Case(reference)}/follow-up";

    public static string History(string reference) => $"{Case(reference)}/history";

    public static string ComplianceSheet(string reference) => $"{Case(reference)}/compliance";

    public static string CorrectIntake(string reference) => $"{Case(reference)}/correct-intake";

    public static string Mediators(string reference) => $"{Case(reference)}/mediators";

    public static string Risk(string reference) => $"{Case(reference)}/risk";

    public static string Visits(string reference) => $"{Case(reference)}/visits";

    public static string Sessions(string reference) => $"{Case(reference)}/sessions";

    public static string LeaderCases(string reference) => $"{Case(reference)}/leader-cases";

    public static string Requests(string reference) => $"{Case(reference)}/requests";

    public static string ChangeClaim(string reference, Guid requestId) => $"{Requests(reference)}/{requestId}/change";

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

    /// <summary>Where one sees to something that falls due.</summary>
    public static string ToDue(DueKind due, string reference) => due switch
    {
        DueKind.Limit or DueKind.LookAgain => $"{Case(reference)}#clocks",
        DueKind.ConfirmReceipt => CorrectIntake(reference),
        DueKind.Visit => Visits(reference),
        DueKind.Session => Sessions(reference),
        DueKind.Consultation or DueKind.ConsultationTask => Consultations(reference),
        DueKind.LeaderPlan => LeaderCases(reference),
        DueKind.Successor => Parties(reference),
        DueKind.RiskReport or DueKind.ViolenceReport => Risk(reference),
        DueKind.Performance or DueKind.FollowUpVisit => FollowUp(reference),
        DueKind.Confirmation or DueKind.Supplement or DueKind.Hearing or DueKind.Enforcement => Confirmations(reference),
    };

    /// <summary>Where an unmet rule is mended, by the place its rule names; null when the rule names none.</summary>
    public static string? ToMend(string? place, string reference) => place switch
    {
        "intake" => CorrectIntake(reference),
        "parties" or "rights-notice" => Parties(reference),
        "mediators" => Mediators(reference),
        "risk" => Risk(reference),
        "visits" or "visit-signatures" => Visits(reference),
        "sessions" => Sessions(reference),
        "consultations" or "consultation-question" or "consultation-seats" or "consultation-minutes" or "consultation-opinion"
            or "consultation-tasks" => Consultations(reference),
        "leader-cases" or "leader-plan" or "leader-progress" => LeaderCases(reference),
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

    /// <summary>What one does at the place where an unmet rule is mended; the words of the link to <see cref="ToMend"/>.</summary>
    public static Words MendingAct(string? place) => place switch
    {
        "intake" => new("更正登记内容", "Correct the intake"),
        "parties" => new("到当事人页办理", "Go to the parties"),
        "rights-notice" => new("告知权利义务", "Give the rights notice"),
        "mediators" => new("确定调解员", "Assign the mediator"),
        "risk" => new("登记预警和报告", "Risk and report"),
        "visits" => new("安排或者记录走访", "Plan or record a visit"),
        "visit-signatures" => new("登记走访签名", "Enter the visit's signatures"),
        "sessions" => new("安排或者记录调解", "Plan or record a sitting"),
        "consultations" or "consultation-question" or "consultation-seats" or "consultation-minutes" or "consultation-opinion"
            or "consultation-tasks" => new("办理会诊", "Go to the consultation"),
        "leader-cases" or "leader-plan" or "leader-progress" => new("办理领导包案", "Go to the leader's case"),
        "requests" => new("登记申请事项的结果", "Decide the requests"),
        "agreement-draft" => new("起草或者修改协议", "Draft the agreement"),
        "signatures" => new("登记签名盖章", "Enter the signatures"),
        "performance" => new("登记履行情况", "Record the performance"),
        "children" => new("办完未了的事项", "Finish what is open"),
        "confirmation-consent" or "confirmation-court" or "confirmation-clock" => new("办理司法确认", "Go to the confirmation"),
        "deliveries" => new("登记送达", "Record the delivery"),
        "reply" => new("登记反馈", "Record the reply"),
        "rating" => new("请当事人评议", "Ask for the parties' rating"),
        "papers" => new("补齐文书", "Complete the papers"),
        "terminate" => new("终止调解", "Terminate"),
        "next-step" => new("回到案件", "Back to the case"),
        _ => new("到这里处理", "Mend it here"),
    };
}
