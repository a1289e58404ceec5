using Mediation.Domain.Consultations;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>A task that comes out of a consultation.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueOn">Until when.</param>
public sealed record TaskToDo(string Text, string Owner, DateOnly DueOn);

/// <summary>Consultations and leaders in charge.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Puts a question to several organs or experts; the stage moves with <see cref="RequestConsultation"/>.</summary>
    /// <exception cref="WorkflowException">The case is over.</exception>
    public Consultation AskConsultation(string question, string reason, IEnumerable<SeatRequest> seats, RuleContext context, Actor actor)
    {
        RequireOpen(CaseActs.AskConsultation);
        ArgumentNullException.ThrowIfNull(seats);
        var consultation = new Consultation(this, question, reason);
        foreach (var seat in seats)
            consultation.AddSeat(seat, HelperFor(seat, context, actor));
        consultations.Add(consultation);
        Note(CaseActs.AskConsultation, context, actor, question, consultation.Id);
        return consultation;
    }

    /// <summary>Adds a seat.</summary>
    public void AddSeat(Guid consultationId, SeatRequest seat, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(seat);
        var consultation = ConsultationOf(consultationId);
        consultation.AddSeat(seat, HelperFor(seat, context, actor));
        Note(CaseActs.AddSeat, context, actor, seat.PersonName, consultationId);
    }

    /// <summary>Takes a seat away.</summary>
    public void RemoveSeat(Guid consultationId, Guid seatId, RuleContext context, Actor actor)
    {
        ConsultationOf(consultationId).RemoveSeat(seatId);
        Note(CaseActs.RemoveSeat, context, actor, null, consultationId);
    }

    /// <summary>Sets time and place.</summary>
    public void ConveneConsultation(Guid consultationId, DateTime at, string place, RuleContext context, Actor actor) =>
        Keep(ConsultationOf(consultationId).Convene(at, place, context, actor), context, consultationId);

    /// <summary>It was held; the minutes are written.</summary>
    public void HoldConsultation(Guid consultationId, DateTime heldAt, string place, string minutes, RuleContext context, Actor actor)
    {
        var consultation = ConsultationOf(consultationId);
        consultation.WriteMinutes(heldAt, place, minutes);
        Keep(consultation.Hold(context, actor), context, consultationId);
    }

    /// <summary>The opinion is issued, with its tasks.</summary>
    public void IssueConsultationOpinion(
        Guid consultationId, string opinion, IEnumerable<TaskToDo> tasks, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var consultation = ConsultationOf(consultationId);
        consultation.WriteOpinion(opinion);
        foreach (var task in tasks)
            consultation.AddTask(task.Text, task.Owner, task.DueOn);
        Keep(consultation.IssueOpinion(context, actor), context, consultationId);
    }

    /// <summary>A task is done; with the last one the consultation is finished.</summary>
    public void DoConsultationTask(Guid consultationId, Guid taskId, DateOnly on, string? result, RuleContext context, Actor actor)
    {
        var consultation = ConsultationOf(consultationId);
        consultation.DoTask(taskId, on, result);
        Note(CaseActs.DoConsultationTask, context, actor, result, consultationId);
        FinishTasksIfDone(consultation, context, actor);
    }

    /// <summary>A task is dropped, with the reason.</summary>
    public void DropConsultationTask(Guid consultationId, Guid taskId, DateOnly on, string because, RuleContext context, Actor actor)
    {
        var consultation = ConsultationOf(consultationId);
        consultation.DropTask(taskId, on, because);
        Note(CaseActs.DropConsultationTask, context, actor, because, consultationId);
        FinishTasksIfDone(consultation, context, actor);
    }

    /// <summary>An opinion without tasks, or with all of them done, is finished.</summary>
    public void FinishConsultation(Guid consultationId, RuleContext context, Actor actor) =>
        Keep(ConsultationOf(consultationId).FinishTasks(context, actor), context, consultationId);

    /// <summary>Cancels a consultation that was not held.</summary>
    public void CancelConsultation(Guid consultationId, string reason, RuleContext context, Actor actor) =>
        Keep(ConsultationOf(consultationId).Cancel(reason, context, actor), context, consultationId);

    /// <summary>Proposes that a leader take the case in charge.</summary>
    /// <exception cref="WorkflowException">The case is over.</exception>
    public LeaderCase ProposeLeader(LeaderCaseGround ground, string reason, RuleContext context, Actor actor)
    {
        RequireOpen(CaseActs.ProposeLeader);
        var leaderCase = new LeaderCase(Id, ground, reason, context, actor);
        leaderCases.Add(leaderCase);
        Note(CaseActs.ProposeLeader, context, actor, reason, leaderCase.Id);
        return leaderCase;
    }

    /// <summary>确定包案领导.</summary>
    public void AssignLeader(Guid leaderCaseId, string name, string post, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).AssignLeader(name, post, context, actor), context, leaderCaseId);

    /// <summary>认领: a leader takes an old case by his own choice.</summary>
    public void ClaimByLeader(Guid leaderCaseId, string name, string post, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Claim(name, post, context, actor), context, leaderCaseId);

    /// <summary>Writes the plan.</summary>
    public void WriteLeaderPlan(Guid leaderCaseId, string plan, DateOnly? dueOn, RuleContext context, Actor actor)
    {
        LeaderCaseOf(leaderCaseId).WritePlan(plan, dueOn, actor);
        Note(CaseActs.WriteLeaderPlan, context, actor, null, leaderCaseId);
    }

    /// <summary>Approves the plan; the machine refuses its proposer.</summary>
    public void ApproveLeaderPlan(Guid leaderCaseId, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).ApprovePlan(context, actor), context, leaderCaseId);

    /// <summary>The work begins.</summary>
    public void BeginLeaderWork(Guid leaderCaseId, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Begin(context, actor), context, leaderCaseId);

    /// <summary>Notes progress.</summary>
    public void NoteLeaderProgress(Guid leaderCaseId, string text, RuleContext context, Actor actor)
    {
        LeaderCaseOf(leaderCaseId).NoteProgress(text, context, actor);
        Note(CaseActs.NoteLeaderProgress, context, actor, text, leaderCaseId);
    }

    /// <summary>Reviews what was done.</summary>
    public void ReviewLeaderWork(Guid leaderCaseId, string finding, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Review(finding, context, actor), context, leaderCaseId);

    /// <summary>The matter is resolved.</summary>
    public void ResolveLeaderCase(Guid leaderCaseId, string outcome, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Resolve(outcome, context, actor), context, leaderCaseId);

    /// <summary>The review was not satisfied.</summary>
    public void SendLeaderCaseBack(Guid leaderCaseId, string reason, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).SendBack(reason, context, actor), context, leaderCaseId);

    /// <summary>The work goes on after it was sent back.</summary>
    public void ResumeLeaderWork(Guid leaderCaseId, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Resume(context, actor), context, leaderCaseId);

    /// <summary>The proposal is taken back.</summary>
    public void WithdrawLeaderCase(Guid leaderCaseId, string reason, RuleContext context, Actor actor) =>
        Keep(LeaderCaseOf(leaderCaseId).Withdraw(reason, context, actor), context, leaderCaseId);

    /// <summary>The consultation with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such consultation in this case.</exception>
    public Consultation ConsultationOf(Guid consultationId) => Found(consultations.Find(c => c.Id == consultationId));

    /// <summary>The leader's case with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such leader's case in this case.</exception>
    public LeaderCase LeaderCaseOf(Guid leaderCaseId) => Found(leaderCases.Find(l => l.Id == leaderCaseId));

    /// <summary>Whoever comes from outside is invited like any helper; whom the case has invited already is covered by what was answered for him.</summary>
    private Guid? HelperFor(SeatRequest seat, RuleContext context, Actor actor) => seat.NeedsConsent
        ? (helpers.Find(helper => helper.Name == seat.PersonName) ?? InviteHelper(seat.PersonName, seat.Unit, context, actor)).Id
        : null;

    private void FinishTasksIfDone(Consultation consultation, RuleContext context, Actor actor)
    {
        if (consultation.Tasks.All(task => !task.IsOpen))
            Keep(consultation.FinishTasks(context, actor), context, consultation.Id);
    }
}
