using Mediation.Domain.FollowUps;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Visits before an agreement and return visits after it.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Plans a visit.</summary>
    /// <exception cref="WorkflowException">The case is over.</exception>
    public Visit PlanVisit(VisitKind kind, VisitPlan plan, RuleContext context, Actor actor)
    {
        RequireOpen(CaseActs.PlanVisit);
        var visit = new Visit(kind, CentreId, Id, plan);
        visits.Add(visit);
        Note(CaseActs.PlanVisit, context, actor, visit.Purpose, visit.Id);
        return visit;
    }

    /// <summary>Changes the plan of a visit.</summary>
    public void ReplanVisit(Guid visitId, VisitPlan plan, RuleContext context, Actor actor) =>
        Keep(VisitOf(visitId).Replan(plan, context, actor), context, visitId);

    /// <summary>Writes up what was seen and heard.</summary>
    public void RecordVisit(Guid visitId, VisitReport report, RuleContext context, Actor actor) =>
        Keep(VisitOf(visitId).Record(report, context, actor), context, visitId);

    /// <summary>Every signature, or the note of its refusal, is under the record.</summary>
    public void SignVisit(Guid visitId, RuleContext context, Actor actor) =>
        Keep(VisitOf(visitId).Sign(context, actor), context, visitId);

    /// <summary>Nobody was met.</summary>
    public void NoteNoContact(Guid visitId, string note, RuleContext context, Actor actor) =>
        Keep(VisitOf(visitId).NoteNoContact(note, context, actor), context, visitId);

    /// <summary>Cancels a planned visit.</summary>
    public void CancelVisit(Guid visitId, string reason, RuleContext context, Actor actor) =>
        Keep(VisitOf(visitId).Cancel(reason, context, actor), context, visitId);

    /// <summary>Plans a return visit.</summary>
    public FollowUpVisit PlanFollowUpVisit(
        Guid? agreementId, DateOnly scheduledOn, FollowUpWay way, string visitor, RuleContext context, Actor actor)
    {
        var visit = new FollowUpVisit(Id, agreementId, scheduledOn, way, visitor);
        followUpVisits.Add(visit);
        Note(CaseActs.PlanFollowUpVisit, context, actor, null, visit.Id);
        return visit;
    }

    /// <summary>Writes up a return visit.</summary>
    public void CompleteFollowUpVisit(Guid visitId, FollowUpFindings findings, RuleContext context, Actor actor) =>
        Keep(FollowUpVisitOf(visitId).Complete(findings, context, actor), context, visitId);

    /// <summary>A return visit didn't come about.</summary>
    public void MissFollowUpVisit(Guid visitId, string note, RuleContext context, Actor actor) =>
        Keep(FollowUpVisitOf(visitId).Miss(note, context, actor), context, visitId);

    /// <summary>Plans a missed or scheduled return visit for another day.</summary>
    public void RescheduleFollowUpVisit(Guid visitId, DateOnly on, string reason, RuleContext context, Actor actor) =>
        Keep(FollowUpVisitOf(visitId).Reschedule(on, reason, context, actor), context, visitId);

    /// <summary>Cancels a return visit.</summary>
    public void CancelFollowUpVisit(Guid visitId, string reason, RuleContext context, Actor actor) =>
        Keep(FollowUpVisitOf(visitId).Cancel(reason, context, actor), context, visitId);

    /// <summary>The visit with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such visit in this case.</exception>
    public Visit VisitOf(Guid visitId) => Found(visits.Find(v => v.Id == visitId));

    /// <summary>The return visit with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such visit in this case.</exception>
    public FollowUpVisit FollowUpVisitOf(Guid visitId) => Found(followUpVisits.Find(v => v.Id == visitId));
}
