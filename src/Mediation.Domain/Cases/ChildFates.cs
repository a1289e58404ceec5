using System.Text;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using static Mediation.Domain.Cases.ChildFate;

namespace Mediation.Domain.Cases;

/// <summary>
/// What the end of a case does to whatever is under way beside it. What was only arranged is called off; what people have
/// already done is seen through to its record. An appointment is none of these: it is kept by the time a case comes of it.
/// The columns are: before acceptance, termination, closing.
/// </summary>
public static class ChildFates
{
    /// <summary>调解安排: a record may still be signed after the end, and the dossier asks for it.</summary>
    public static readonly FateTable<MediationSession, SessionStatus> Sitting =
        new FateTable<MediationSession, SessionStatus>(
            new("调解安排", "Sitting"), sitting => sitting.Status, SessionNames.Of)
            .In(SessionStatus.Planned, CalledOff, CalledOff, CalledOff)
            .In(SessionStatus.Recorded, CarriedOver, CarriedOver, CarriedOver)
            .Over(SessionStatus.Signed, SessionStatus.Cancelled);

    /// <summary>走访.</summary>
    public static readonly FateTable<Visit, VisitStatus> Visit =
        new FateTable<Visit, VisitStatus>(
            new("走访", "Visit"), visit => visit.Status, VisitNames.Of, new("走访记录尚未签名", "The record of a visit is not signed"))
            .In(VisitStatus.Planned, CalledOff, CalledOff, CalledOff)
            .In(VisitStatus.Recorded, CarriedOver, CarriedOver, Bars)
            .Over(VisitStatus.Signed, VisitStatus.NoContact, VisitStatus.Cancelled);

    /// <summary>回访: closing warns of one that was not made (<see cref="ClosingRules.Revisited"/>).</summary>
    public static readonly FateTable<FollowUpVisit, FollowUpStatus> ReturnVisit =
        new FateTable<FollowUpVisit, FollowUpStatus>(
            new("回访", "Follow-up visit"), visit => visit.Status, FollowUpNames.Of)
            .In(FollowUpStatus.Scheduled, CalledOff, CalledOff, CalledOff)
            .In(FollowUpStatus.Missed, CalledOff, CalledOff, CalledOff)
            .Over(FollowUpStatus.Done, FollowUpStatus.Cancelled);

    /// <summary>会诊: once it was held, its opinion and tasks are owed to those who sat.</summary>
    public static readonly FateTable<Consultation, ConsultationStatus> Consultation =
        new FateTable<Consultation, ConsultationStatus>(
            new("会诊", "Consultation"), consultation => consultation.Status, ConsultationNames.Of, new("会诊尚未结束", "A consultation is open"))
            .In(ConsultationStatus.Requested, CalledOff, CalledOff, Bars)
            .In(ConsultationStatus.Convened, CalledOff, CalledOff, Bars)
            .In(ConsultationStatus.Held, CarriedOver, CarriedOver, Bars)
            .In(ConsultationStatus.OpinionIssued, CarriedOver, CarriedOver, Bars)
            .Over(ConsultationStatus.TasksDone, ConsultationStatus.Cancelled);

    /// <summary>包案: an approved plan is reviewed, whatever becomes of the mediation.</summary>
    public static readonly FateTable<LeaderCase, LeaderCaseStatus> LeaderCase =
        new FateTable<LeaderCase, LeaderCaseStatus>(
            new("包案", "Leader's case"), led => led.Status, LeaderCaseNames.Of, new("包案尚未结束", "A leader is still in charge"))
            .In(LeaderCaseStatus.Proposed, CalledOff, CalledOff, Bars)
            .In(LeaderCaseStatus.LeaderAssigned, CalledOff, CalledOff, Bars)
            .In(LeaderCaseStatus.PlanApproved, CarriedOver, CarriedOver, Bars)
            .In(LeaderCaseStatus.InExecution, CarriedOver, CarriedOver, Bars)
            .In(LeaderCaseStatus.Reviewed, CarriedOver, CarriedOver, Bars)
            .In(LeaderCaseStatus.SentBack, CarriedOver, CarriedOver, Bars)
            .Over(LeaderCaseStatus.Resolved, LeaderCaseStatus.Withdrawn);

    /// <summary>
    /// 协议: one in force bars termination (<see cref="CaseRules.NoAgreementInForce"/>) and, until it is stated how performance
    /// went, closing (<see cref="ClosingRules.PerformanceConcluded"/>).
    /// </summary>
    public static readonly FateTable<Agreement, AgreementStatus> Agreement =
        new FateTable<Agreement, AgreementStatus>(
            new("协议", "Agreement"), agreement => agreement.Status, AgreementNames.Of, new("有尚未签署的协议", "An agreement is not signed"))
            .In(AgreementStatus.Drafting, CalledOff, CalledOff, Bars)
            .In(AgreementStatus.AwaitingSignatures, CalledOff, CalledOff, Bars)
            .In(AgreementStatus.Effective, Untouched, Bars, Bars)
            .In(AgreementStatus.Performing, Untouched, Bars, Bars)
            .In(AgreementStatus.Performed, Untouched, Bars, Untouched)
            .In(AgreementStatus.PartlyPerformed, Untouched, Bars, Untouched)
            .In(AgreementStatus.NotPerformed, Untouched, Bars, Untouched)
            .Over(AgreementStatus.Abandoned, AgreementStatus.Superseded, AgreementStatus.Annulled);

    /// <summary>司法确认: only the parties and the court end it, so it outlives the mediation and bars closing.</summary>
    public static readonly FateTable<JudicialConfirmation, ConfirmationStatus> Confirmation =
        new FateTable<JudicialConfirmation, ConfirmationStatus>(
            new("司法确认", "Judicial confirmation"), confirmation => confirmation.Status, ConfirmationNames.Of,
            new("司法确认尚未结束", "The judicial confirmation is open"))
            .In(ConfirmationStatus.Preparing, CarriedOver, CarriedOver, Bars)
            .In(ConfirmationStatus.Ready, CarriedOver, CarriedOver, Bars)
            .In(ConfirmationStatus.Filed, CarriedOver, CarriedOver, Bars)
            .In(ConfirmationStatus.CourtAccepted, CarriedOver, CarriedOver, Bars)
            .In(ConfirmationStatus.Supplementing, CarriedOver, CarriedOver, Bars)
            .Over(
                ConfirmationStatus.Confirmed, ConfirmationStatus.Rejected, ConfirmationStatus.NotAccepted, ConfirmationStatus.Withdrawn,
                ConfirmationStatus.DeemedWithdrawn, ConfirmationStatus.Lapsed);

    /// <summary>Every row of every kind.</summary>
    public static IEnumerable<FateRow> All =>
    [
        .. Sitting.Rows, .. Visit.Rows, .. ReturnVisit.Rows, .. Consultation.Rows, .. LeaderCase.Rows, .. Agreement.Rows, .. Confirmation.Rows,
    ];

    /// <summary>The tables as they stand in the document beside the case's machine.</summary>
    public static string Document()
    {
        var text = new StringBuilder();
        text.Append("\n## What the end of a case does to what is under way beside it\n\n");
        text.Append("| Child | State | 状态 |");
        foreach (var ending in Enum.GetValues<CaseEnding>())
            text.Append(' ').Append(CaseNames.Of(ending).English).Append(" |");
        text.Append("\n|---|---|---|---|---|---|\n");
        foreach (var row in All)
        {
            text.Append("| ").Append(row.Kind.English).Append(" · ").Append(row.Kind.Chinese).Append(" | ").Append(row.State)
                .Append(" | ").Append(row.StateInWords.Chinese).Append(" |");
            foreach (var ending in Enum.GetValues<CaseEnding>())
                text.Append(' ').Append(row.At(ending) == Untouched ? "–" : CaseNames.Of(row.At(ending)).English).Append(" |");
            text.Append('\n');
        }

        return text.ToString();
    }
}
