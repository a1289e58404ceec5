using System.Runtime.CompilerServices;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Consultations;

/// <summary>会诊: several organs or experts sit together on a complex dispute.</summary>
/// <remarks>What the end of its case does to it stands in <see cref="Cases.ChildFates.Consultation"/>.</remarks>
public sealed class Consultation : IVersioned
{
    /// <summary>Longest question or reason.</summary>
    public const int QuestionMaxLength = 1000;

    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest minutes.</summary>
    public const int MinutesMaxLength = 8000;

    /// <summary>Longest opinion.</summary>
    public const int OpinionMaxLength = 4000;

    private readonly List<ConsultationSeat> seats = [];
    private readonly List<ConsultationTask> tasks = [];

    private Consultation() { }

    internal Consultation(DisputeCase of, string question, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Id = Guid.CreateVersion7();
        CaseId = of.Id;
        Case = of;
        Question = question;
        Reason = reason;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case's key.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The case; whoever comes from outside sits with the consent of its parties.</summary>
    public DisputeCase Case { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    public ConsultationStatus Status { get; private set; }

    /// <summary>The question put to it.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Why the dispute needs it.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it is convened for (UTC).</summary>
    public DateTime? ConvenedFor { get; private set; }

    /// <summary>地点: convened, then actual.</summary>
    public string? Place { get; private set; }

    /// <summary>When it was held (UTC), as the minutes say.</summary>
    public DateTime? HeldAt { get; private set; }

    /// <summary>会诊记录.</summary>
    public string? Minutes { get; private set; }

    /// <summary>会诊意见.</summary>
    public string? Opinion { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelledBecause { get; private set; }

    /// <summary>Who sits.</summary>
    public IReadOnlyList<ConsultationSeat> Seats => seats;

    /// <summary>What it asked to be done.</summary>
    public IReadOnlyList<ConsultationTask> Tasks => tasks;

    /// <summary>Still to be held, or to give its opinion, or with tasks to be done.</summary>
    public bool IsOpen => Status is not (ConsultationStatus.TasksDone or ConsultationStatus.Cancelled);

    /// <summary>Its opinion is out, so mediation goes on with it.</summary>
    public bool HasConcluded => Status is ConsultationStatus.OpinionIssued or ConsultationStatus.TasksDone;

    /// <summary>Those who had a seat did sit.</summary>
    public bool WasHeld => Status is ConsultationStatus.Held || HasConcluded;

    /// <summary>Organs and experts that sit: an organ counts once however many it sends, an expert each.</summary>
    public int VoiceCount =>
        seats.Where(seat => seat.Kind == SeatKind.Organ).Select(seat => seat.Unit).Distinct().Count()
        + seats.Count(seat => seat.Kind == SeatKind.Expert);

    /// <summary>Puts the question differently, before anybody is convened.</summary>
    /// <exception cref="WorkflowException">It has been convened.</exception>
    internal void Ask(string question)
    {
        Require([ConsultationStatus.Requested]);
        Question = question;
    }

    /// <summary>Offers a seat.</summary>
    /// <exception cref="WorkflowException">It has been held or cancelled.</exception>
    /// <exception cref="ArgumentException">The seat lacks unit, person, kind of organ, or who invited and why.</exception>
    internal void AddSeat(SeatRequest request, Guid? helperId = null)
    {
        Require([ConsultationStatus.Requested, ConsultationStatus.Convened]);
        seats.Add(new ConsultationSeat(request, helperId));
    }

    /// <summary>Takes a seat away from somebody who won't sit.</summary>
    /// <exception cref="WorkflowException">It has been held or cancelled.</exception>
    internal void RemoveSeat(Guid seatId)
    {
        Require([ConsultationStatus.Requested, ConsultationStatus.Convened]);
        seats.RemoveAll(seat => seat.Id == seatId);
    }

    /// <summary>Calls those who sit together.</summary>
    /// <exception cref="WorkflowException">There is no question, or fewer than two organs or experts.</exception>
    /// <exception cref="ArgumentException">The place is empty.</exception>
    internal FiringRecord Convene(DateTime at, string place, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        var record = Fire(ConsultationTrigger.Convene, context, actor);
        ConvenedFor = at;
        Place = place;
        return record;
    }

    /// <summary>Writes the minutes, which <see cref="Hold"/> confirms.</summary>
    /// <exception cref="WorkflowException">It is not convened, or it has been held.</exception>
    /// <exception cref="ArgumentException">The place is empty.</exception>
    internal void WriteMinutes(DateTime heldAt, string place, string minutes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        Require([ConsultationStatus.Convened]);
        HeldAt = heldAt;
        Place = place;
        Minutes = minutes;
    }

    /// <summary>Confirms that it was held as the minutes say.</summary>
    /// <exception cref="WorkflowException">Minutes or a party's consent are missing, or the time is in the future.</exception>
    internal FiringRecord Hold(RuleContext context, Actor actor) => Fire(ConsultationTrigger.Hold, context, actor);

    /// <summary>Writes the opinion, which <see cref="IssueOpinion"/> issues.</summary>
    /// <exception cref="WorkflowException">It was not held, or the opinion is out.</exception>
    internal void WriteOpinion(string opinion)
    {
        Require([ConsultationStatus.Held]);
        Opinion = opinion;
    }

    /// <summary>Adds a task to the opinion.</summary>
    /// <exception cref="WorkflowException">It was not held, or the opinion is out.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    internal void AddTask(string text, string? owner, DateOnly? dueOn)
    {
        Require([ConsultationStatus.Held]);
        tasks.Add(new ConsultationTask(text, owner, dueOn));
    }

    /// <summary>Gives a task to somebody, with a day.</summary>
    /// <exception cref="WorkflowException">Nothing was held, or everything is done.</exception>
    /// <exception cref="KeyNotFoundException">There is no such task.</exception>
    internal void AssignTask(Guid taskId, string owner, DateOnly dueOn)
    {
        Require([ConsultationStatus.Held, ConsultationStatus.OpinionIssued]);
        Task(taskId).Assign(owner, dueOn);
    }

    /// <summary>Takes a task out of an opinion that is not issued yet.</summary>
    /// <exception cref="WorkflowException">It was not held, or the opinion is out.</exception>
    internal void RemoveTask(Guid taskId)
    {
        Require([ConsultationStatus.Held]);
        tasks.RemoveAll(task => task.Id == taskId);
    }

    /// <summary>Issues the opinion with its tasks.</summary>
    /// <exception cref="WorkflowException">There is no opinion, or a task has no owner or day.</exception>
    internal FiringRecord IssueOpinion(RuleContext context, Actor actor) => Fire(ConsultationTrigger.IssueOpinion, context, actor);

    /// <summary>Notes a task as done.</summary>
    /// <exception cref="WorkflowException">The opinion is not out, or everything is done.</exception>
    /// <exception cref="KeyNotFoundException">There is no such task.</exception>
    internal void DoTask(Guid taskId, DateOnly on, string? result)
    {
        Require([ConsultationStatus.OpinionIssued]);
        Task(taskId).Do(on, result);
    }

    /// <summary>Notes that a task is not needed any more, and why.</summary>
    /// <exception cref="WorkflowException">The opinion is not out, or everything is done.</exception>
    /// <exception cref="KeyNotFoundException">There is no such task.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal void DropTask(Guid taskId, DateOnly on, string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        Require([ConsultationStatus.OpinionIssued]);
        Task(taskId).Drop(on, because);
    }

    /// <summary>Ends it once nothing it asked for is left undone.</summary>
    /// <exception cref="WorkflowException">A task is neither done nor dropped.</exception>
    internal FiringRecord FinishTasks(RuleContext context, Actor actor) => Fire(ConsultationTrigger.FinishTasks, context, actor);

    /// <summary>Gives it up before it was held.</summary>
    /// <exception cref="WorkflowException">It was held.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal FiringRecord Cancel(string reason, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var record = Fire(ConsultationTrigger.Cancel, context, actor, reason);
        CancelledBecause = reason;
        return record;
    }

    internal void MoveTo(ConsultationStatus status) => Status = status;

    private FiringRecord Fire(ConsultationTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        ConsultationWorkflow.Machine.Fire(this, trigger, context, actor, reason);

    private ConsultationTask Task(Guid taskId) =>
        tasks.Find(task => task.Id == taskId) ?? throw new KeyNotFoundException("This consultation has no such task.");

    private void Require(ReadOnlySpan<ConsultationStatus> allowed, [CallerMemberName] string act = "")
    {
        if (!allowed.Contains(Status))
            throw new WorkflowException(ConsultationWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);
    }
}
