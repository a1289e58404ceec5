using Mediation.Domain.Workflow;

namespace Mediation.Domain.FollowUps;

/// <summary>回访: asking the people afterwards whether the agreement is performed and the matter at rest.</summary>
/// <remarks>
/// Cancelled when its case no longer needs it: the agreement was performed on the spot, the dispute is mediated again, or
/// another visit takes its place. Remediate leaves it, since the old agreement stays in force;
/// what the end of its case does to it stands in <see cref="Cases.ChildFates.ReturnVisit"/>.
/// </remarks>
public sealed class FollowUpVisit : IVersioned
{
    /// <summary>Longest name of a visitor.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest finding, measure or note.</summary>
    public const int TextMaxLength = 1000;

    private readonly List<FollowUpAnswer> answers = [];

    private FollowUpVisit() { }

    internal FollowUpVisit(Guid caseId, Guid? agreementId, DateOnly scheduledOn, FollowUpWay way, string visitor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(visitor);
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        AgreementId = agreementId;
        ScheduledOn = scheduledOn;
        Way = way;
        Visitor = visitor;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The agreement whose performance is looked at.</summary>
    public Guid? AgreementId { get; private set; }

    /// <summary>Where it stands.</summary>
    public FollowUpStatus Status { get; private set; }

    /// <summary>The day it is due.</summary>
    public DateOnly ScheduledOn { get; private set; }

    /// <summary>回访方式: planned, then actual.</summary>
    public FollowUpWay Way { get; private set; }

    /// <summary>回访人: planned, then actual.</summary>
    public string Visitor { get; private set; } = "";

    /// <summary>When it took place (UTC).</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>How performance was found.</summary>
    public PerformanceFinding? Performance { get; private set; }

    /// <summary>A word on performance.</summary>
    public string? PerformanceNote { get; private set; }

    /// <summary>起诉、判决情况; null when there is none.</summary>
    public string? SuitsAndJudgments { get; private set; }

    /// <summary>有无错调; null when none was found.</summary>
    public string? WrongMediation { get; private set; }

    /// <summary>有无新的苗头; null when there is none.</summary>
    public string? NewSigns { get; private set; }

    /// <summary>采取的措施.</summary>
    public string? Measures { get; private set; }

    /// <summary>Why it was missed, moved or cancelled.</summary>
    public string? Note { get; private set; }

    /// <summary>Who was visited, and what they said.</summary>
    public IReadOnlyList<FollowUpAnswer> Answers => answers;

    /// <summary>Still owed.</summary>
    public bool IsOpen => Status is FollowUpStatus.Scheduled or FollowUpStatus.Missed;

    /// <summary>Records the visit.</summary>
    /// <exception cref="WorkflowException">It is not scheduled any more.</exception>
    /// <exception cref="ArgumentException">Nobody was visited, the visitor is not named, or it lies in the future.</exception>
    internal FiringRecord Complete(FollowUpFindings findings, RuleContext context, Actor actor)
    {
        Require(findings, context);
        var record = Fire(FollowUpTrigger.Complete, context, actor);
        DoneAt = findings.At;
        Way = findings.Way;
        Visitor = findings.Visitor;
        Performance = findings.Performance;
        PerformanceNote = findings.PerformanceNote;
        SuitsAndJudgments = findings.SuitsAndJudgments;
        WrongMediation = findings.WrongMediation;
        NewSigns = findings.NewSigns;
        Measures = findings.Measures;
        answers.AddRange(findings.Answers);
        return record;
    }

    /// <summary>Notes that it didn't take place, and why.</summary>
    /// <exception cref="WorkflowException">It is not scheduled, or its day has not come.</exception>
    /// <exception cref="ArgumentException">The note is empty.</exception>
    internal FiringRecord Miss(string note, RuleContext context, Actor actor) =>
        FireWithNote(FollowUpTrigger.Miss, note, context, actor);

    /// <summary>Sets another day.</summary>
    /// <exception cref="WorkflowException">It is done or cancelled.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal FiringRecord Reschedule(DateOnly scheduledOn, string reason, RuleContext context, Actor actor)
    {
        var record = FireWithNote(FollowUpTrigger.Reschedule, reason, context, actor);
        ScheduledOn = scheduledOn;
        return record;
    }

    /// <summary>Gives it up because the case no longer needs it.</summary>
    /// <exception cref="WorkflowException">It is done or cancelled already.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal FiringRecord Cancel(string reason, RuleContext context, Actor actor) =>
        FireWithNote(FollowUpTrigger.Cancel, reason, context, actor);

    internal void MoveTo(FollowUpStatus status) => Status = status;

    private FiringRecord FireWithNote(FollowUpTrigger trigger, string note, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        var record = Fire(trigger, context, actor, note);
        Note = note;
        return record;
    }

    private FiringRecord Fire(FollowUpTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        FollowUpWorkflow.Machine.Fire(this, trigger, context, actor, reason);

    private static void Require(FollowUpFindings findings, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrWhiteSpace(findings.Visitor);
        if (findings.Answers.Count == 0)
            throw new ArgumentException("A follow-up visit names who was visited.", nameof(findings));
        if (findings.At > context.Now)
            throw new ArgumentException("A follow-up visit is recorded after it took place.", nameof(findings));
    }
}
