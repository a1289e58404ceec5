using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Visits, sittings, consultation, leader, suspension.</summary>
public sealed partial class DisputeCase
{
    /// <summary>The stage to go back to when the visit is over.</summary>
    public CaseStatus? StageBeforeVisit { get; private set; }

    /// <summary>The stage to go back to when the suspension ends.</summary>
    public CaseStatus? StageBeforeSuspension { get; private set; }

    /// <summary>The stage to go back to when the leader has finished.</summary>
    public CaseStatus? StageBeforeLeader { get; private set; }

    /// <summary>Keeps what happened to one of the case's children in its history.</summary>
    public void KeepEventOf(Guid subjectId, FiringRecord record, RuleContext context) => Keep(record, context, subjectId);

    /// <summary>Keeps an act on one of the case's children in its history.</summary>
    public void NoteFor(Guid subjectId, string act, string? reason, RuleContext context, Actor actor) =>
        Note(act, context, actor, reason, subjectId);

    /// <summary>开始走访.</summary>
    public void StartVisit(RuleContext context, Actor actor)
    {
        var before = Status;
        Fire(CaseTrigger.StartVisit, context, actor);
        StageBeforeVisit = before;
    }

    /// <summary>结束走访.</summary>
    public void FinishVisit(RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.FinishVisit, context, actor);
        StageBeforeVisit = null;
    }

    /// <summary>开始调解.</summary>
    public void OpenMediation(RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.OpenMediation, context, actor);
        StageBeforeVisit = null;
    }

    /// <summary>Plans a sitting. Under the violence flag only separate ones; with a report owed no joint one.</summary>
    /// <exception cref="WorkflowException">The case can't have this sitting now.</exception>
    public MediationSession PlanSession(SessionPlan plan, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequireSitting(plan, CaseActs.PlanSession, context);
        var session = new MediationSession(Id, Round, sessions.Count + 1, plan);
        sessions.Add(session);
        Note(CaseActs.PlanSession, context, actor, null, session.Id);
        return session;
    }

    /// <summary>Changes the plan of a sitting that has not been held; the same rules as for planning it.</summary>
    /// <exception cref="WorkflowException">It was held or cancelled, or the case can't have this sitting now.</exception>
    public void ReplanSession(Guid sessionId, SessionPlan plan, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var session = RequireSession(sessionId, CaseActs.ReplanSession);
        RequireSitting(plan, CaseActs.ReplanSession, context);
        session.Replan(plan);
        Note(CaseActs.ReplanSession, context, actor, null, sessionId);
    }

    /// <summary>Writes the record of a sitting, or writes it anew before it is signed, with each party's capacity on that day.</summary>
    /// <exception cref="WorkflowException">It is signed or was cancelled.</exception>
    public void RecordSession(Guid sessionId, SessionRecord record, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(record);
        var session = RequireSession(sessionId, CaseActs.RecordSession);
        Require(CaseActs.RecordSession, context, SessionRules.HelpersConsented(record.HelperIds));
        var helping = record.HelperIds.Select(HelperOf).ToList();
        var day = Deadlines.ChinaTime.DayOf(session.StartsAt);
        var present = record.PresentPartyIds.Select(id => PartyOf(id)).Select(party => new Attendance(
            party.Id, party.Name, record.SpokenForBy.GetValueOrDefault(party.Id), party.CapacityOn(day))).ToList();
        session.Record(record, present, helping);
        Note(CaseActs.RecordSession, context, actor, record.Outcome, sessionId);
        foreach (var attendance in present)
            NoteTakingPart(attendance, session, context, actor);
    }

    /// <summary>
    /// Whoever joined late is told of rights and duties at the beginning of the sitting, as its record says, and by taking part
    /// after that shows to be willing (人民调解法 17, 23). Nobody without full capacity does so alone.
    /// </summary>
    private void NoteTakingPart(Attendance there, MediationSession session, RuleContext context, Actor actor)
    {
        var party = PartyOf(there.PartyId);
        var day = Deadlines.ChinaTime.DayOf(session.StartsAt);
        if (party.RightsNotice is null && !string.IsNullOrWhiteSpace(session.NoticeGiven))
        {
            party.RecordRightsNotice(session.StartsAt, DeclarationWay.OralNoted, day, "调解开始时告知，记入调解记录");
            Note(CaseActs.GiveRightsNotice, context, actor, party.Name, party.Id);
        }
        var actsFully = there.RepresentedBy is not null || there.Capacity is not (Capacity.Limited or Capacity.None);
        if (party is { RightsNotice: not null, Participation: Participation.Undecided } && actsFully)
        {
            party.DeclareWilling(session.StartsAt, DeclarationWay.ByTakingPart, day, null);
            Note(CaseActs.DeclareWilling, context, actor, party.Name, party.Id);
        }
    }

    /// <summary>Files the signatures under a record, or the notes that they were refused.</summary>
    /// <exception cref="WorkflowException">There is no record waiting for signatures.</exception>
    public void SignSession(Guid sessionId, IReadOnlyList<SessionSignature> signatures, RuleContext context, Actor actor)
    {
        RequireSession(sessionId, CaseActs.SignSession).Sign(signatures);
        Note(CaseActs.SignSession, context, actor, null, sessionId);
    }

    /// <summary>Cancels a planned sitting.</summary>
    /// <exception cref="WorkflowException">It was held or cancelled already.</exception>
    public void CancelSession(Guid sessionId, string reason, RuleContext context, Actor actor)
    {
        RequireSession(sessionId, CaseActs.CancelSession).Cancel(reason);
        Note(CaseActs.CancelSession, context, actor, reason, sessionId);
    }

    /// <summary>提请会诊.</summary>
    public void RequestConsultation(RuleContext context, Actor actor) => Fire(CaseTrigger.RequestConsultation, context, actor);

    /// <summary>会诊结束.</summary>
    public void ConcludeConsultation(RuleContext context, Actor actor) => Fire(CaseTrigger.ConcludeConsultation, context, actor);

    /// <summary>领导包案.</summary>
    public void PutUnderLeader(RuleContext context, Actor actor)
    {
        // A visit made under a leader leads back to where the leader took over, not to the visit.
        var before = Status == CaseStatus.Visiting && StageBeforeVisit == CaseStatus.LeaderLed ? StageBeforeLeader : Status;
        Fire(CaseTrigger.PutUnderLeader, context, actor);
        StageBeforeLeader = before;
        StageBeforeVisit = null;
    }

    /// <summary>包案结束.</summary>
    public void ReturnFromLeader(RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.ReturnFromLeader, context, actor);
        StageBeforeLeader = null;
    }

    /// <summary>中止调解. The stage is stored and comes back with <see cref="Unsuspend"/>.</summary>
    public void Suspend(SuspensionReason reason, string note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var before = Status;
        Fire(CaseTrigger.Suspend, context, actor, note);
        StageBeforeSuspension = before;
        stops.Add(new CaseStop(reason, context.Today, note));
        LookAtClocks(context);
    }

    /// <summary>恢复调解.</summary>
    public void Unsuspend(string note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Unsuspend, context, actor, note);
        StageBeforeSuspension = null;
        stops[^1].End(context.Today);
        LookAtClocks(context);
    }

    /// <summary>All parties agree to a later last day.</summary>
    /// <exception cref="ArgumentException">No limit runs, or the one that governs can't be extended to that day.</exception>
    public void ExtendLimit(DateOnly until, string reason, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsActive || LimitsIn(context).Governing is not { } limit || limit.WhyNotExtend(context.Today, until) is not null)
            throw new ArgumentException("The limit that governs can't be extended to that day.", nameof(until));
        extensions.Add(new AgreedExtension(until, reason, context.Today));
        Note(CaseActs.ExtendLimit, context, actor, reason);
    }

    /// <summary>The sitting with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such sitting in this case.</exception>
    public MediationSession SessionOf(Guid sessionId) => Found(sessions.Find(s => s.Id == sessionId));

    private void RequireSitting(SessionPlan plan, string act, RuleContext context) =>
        Require(act, context, [.. SessionRules.For(plan.Kind)]);

    private void Require(string act, RuleContext context, params Rule<DisputeCase>[] rules)
    {
        var barred = rules.Select(rule => rule.Check(this, context)).Where(check => check.Result == RuleResult.NotMet).ToList();
        if (barred.Count > 0)
            throw new WorkflowException("Session", act, Status.ToString(), isDeclared: true, barred);
    }

    private MediationSession RequireSession(Guid sessionId, string act)
    {
        var session = SessionOf(sessionId);
        return session.Allows(act)
            ? session
            : throw new WorkflowException("Session", act, session.Status.ToString(), isDeclared: false, []);
    }
}
