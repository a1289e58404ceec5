using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>The clocks of a case: its limits, and the next thing that falls due.</summary>
public sealed partial class DisputeCase
{
    /// <summary>The next day on which something about the case falls due; kept with every act, so lists can sort by it.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>What falls due on <see cref="NextDueOn"/>.</summary>
    public DueKind? NextDueKind { get; private set; }

    /// <summary>The limits that apply, each with its explanation; the shorter governs.</summary>
    public CaseLimits LimitsIn(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var table = context.Limits ?? throw new InvalidOperationException("The table of limits is needed to count them.");
        return table.For(LimitFactsNow(), context.Calendar, context.Today);
    }

    /// <summary>Everything that falls due, soonest first.</summary>
    public IReadOnlyList<(DueKind Kind, DateOnly On)> DueDays(RuleContext context) => [.. OpenDueDays(context).OrderBy(due => due.On)];

    /// <summary>Looks at every clock anew; for the calendar's import and for the passing of time nobody acts in.</summary>
    public void LookAtClocks(RuleContext context)
    {
        if (DueDays(context) is [var next, ..])
            (NextDueKind, NextDueOn) = next;
        else
            (NextDueKind, NextDueOn) = (null, null);
    }

    /// <summary>A court sent the case, before filing or after it.</summary>
    public bool IsFromCourt => EntrustedBy is EntrustingBody.CourtBeforeFiling or EntrustingBody.CourtAfterFiling;

    /// <summary>A court has sent the case and has not been told that it is taken (在线调解规则 12).</summary>
    public bool AwaitsReceipt => EntrustReceivedOn is null && IsFromCourt;

    /// <summary>The day by which a court is told that its commission is taken: so many working days after it came in.</summary>
    public DateOnly ConfirmReceiptBy(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Calendar.AddWorkingDays(ChinaTime.DayOf(RequestMadeAt), context.Settings.ConfirmReceiptWorkingDays).Date;
    }

    private IEnumerable<(DueKind Kind, DateOnly On)> OpenDueDays(RuleContext context)
    {
        if (Status == CaseStatus.Diverted && LookAgainOn is { } look)
            yield return (DueKind.LookAgain, look);
        // The danger doesn't end with the mediation; only a closed or merged case has nobody left who owes the report here.
        if (OwesRiskReport && (IsOpen || AwaitingClosure.Contains(Status)))
            yield return (DueKind.RiskReport, RiskReachedOn ?? context.Today);
        if (!IsOpen)
            yield break;
        if (IsActive && context.Limits is not null && LimitsIn(context).Governing is { IsStopped: false } limit)
            yield return (DueKind.Limit, limit.DueDay);
        if (AwaitsReceipt)
            yield return (DueKind.ConfirmReceipt, ConfirmReceiptBy(context));
        if (OwesViolenceReport)
            yield return (DueKind.ViolenceReport, ViolenceFlaggedOn ?? context.Today);
        foreach (var happened in parties.SelectMany(p => p.PartyEvents).Where(e => !e.IsResolved))
            yield return (DueKind.Successor, happened.On.AddDays(context.Settings.LookForSuccessorWithinDays));
        foreach (var visit in visits.Where(v => v.Status == VisitStatus.Planned))
            yield return (DueKind.Visit, ChinaTime.DayOf(visit.PlannedFor));
        foreach (var session in sessions.Where(s => s.Status == SessionStatus.Planned))
            yield return (DueKind.Session, ChinaTime.DayOf(session.StartsAt));
        foreach (var consultation in consultations.Where(c => c is { Status: ConsultationStatus.Convened, ConvenedFor: not null }))
            yield return (DueKind.Consultation, ChinaTime.DayOf(consultation.ConvenedFor!.Value));
        foreach (var led in leaderCases.Where(l => l is { IsOpen: true, HasApprovedPlan: true, PlanDueOn: not null }))
            yield return (DueKind.LeaderPlan, led.PlanDueOn!.Value);
        foreach (var task in consultations.SelectMany(c => c.Tasks).Where(t => t is { IsOpen: true, DueOn: not null }))
            yield return (DueKind.ConsultationTask, task.DueOn!.Value);
        foreach (var agreement in agreements.Where(a => a.IsInForce && a.NextDueOn is not null))
            yield return (DueKind.Performance, agreement.NextDueOn!.Value);
        foreach (var visit in followUpVisits.Where(v => v.IsOpen))
            yield return (DueKind.FollowUpVisit, visit.ScheduledOn);
        foreach (var due in confirmations.SelectMany(c => ConfirmationDueDays(c, context)))
            yield return due;
    }

    private static IEnumerable<(DueKind Kind, DateOnly On)> ConfirmationDueDays(JudicialConfirmation confirmation, RuleContext context)
    {
        if (confirmation.Status is ConfirmationStatus.Preparing or ConfirmationStatus.Ready
            && confirmation.Clock(context.Calendar) is { } clock)
            yield return (DueKind.Confirmation, (confirmation.EarlierClock(context.Calendar) ?? clock).End.StrictDay);
        if (confirmation is { Status: ConfirmationStatus.Supplementing, SupplementDueOn: { } supplement })
            yield return (DueKind.Supplement, supplement);
        if (confirmation is { IsOpen: true, HearingOn: { } hearing } && hearing >= context.Today)
            yield return (DueKind.Hearing, hearing);
        if (confirmation.Agreement.Status != AgreementStatus.Performed && confirmation.EnforcementEnd(context.Calendar) is { } enforcement)
            yield return (DueKind.Enforcement, enforcement.StrictDay);
    }

    private LimitFacts LimitFactsNow() => new()
    {
        CategoryLimit = Category.IsMedical ? LimitKind.Medical : Category.IsLabour ? LimitKind.Labour : LimitKind.General,
        SourceLimit = EntrustedBy switch
        {
            EntrustingBody.CourtBeforeFiling => LimitKind.CourtBeforeFiling,
            EntrustingBody.CourtAfterFiling when IsSummaryProcedure => LimitKind.CourtAfterFilingSummary,
            EntrustingBody.CourtAfterFiling => LimitKind.CourtAfterFiling,
            EntrustingBody.Procuratorate or EntrustingBody.Police or EntrustingBody.PetitionOffice or EntrustingBody.Other or null => null,
        },
        AcceptedOn = AcceptedOn,
        ApplicationReceivedOn = Round == 1 ? ChinaTime.DayOf(RequestMadeAt) : AcceptedOn,
        ReceiptConfirmedOn = EntrustReceivedOn,
        EntrustmentReceivedOn = EntrustReceivedOn,
        Stops = [.. stops.Where(s => s.From >= rounds[^1].StartedOn).SelectMany(LimitStops)],
        Extensions = [.. extensions.Where(e => e.AgreedOn >= rounds[^1].StartedOn).Select(e => new LimitExtension(e.AgreedOn, e.Until, e.Reason))],
    };

    /// <summary>A suspension for an appraisal stops both the limits that stop for suspension and those that stop for an appraisal.</summary>
    private static IEnumerable<LimitStop> LimitStops(CaseStop stop)
    {
        yield return new LimitStop(stop.From, stop.Until, StopKind.Suspension);
        if (stop.Reason == SuspensionReason.Appraisal)
            yield return new LimitStop(stop.From, stop.Until, StopKind.Appraisal);
    }
}
