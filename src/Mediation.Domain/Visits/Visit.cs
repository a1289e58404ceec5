using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Visits;

/// <summary>走访: going to see people and facts on the spot.</summary>
/// <remarks>What the end of its case does to it stands in <see cref="Cases.ChildFates.Visit"/>.</remarks>
public sealed class Visit : IVersioned
{
    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest list of people: who goes, whom to see, who else was there.</summary>
    public const int PeopleMaxLength = 300;

    /// <summary>Longest name of an investigator or a recorder.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest purpose, route or reason.</summary>
    public const int TextMaxLength = 500;

    /// <summary>Longest group of people needing care.</summary>
    public const int CareGroupMaxLength = 50;

    /// <summary>Longest findings.</summary>
    public const int FindingsMaxLength = 4000;

    private readonly List<PersonAsked> peopleAsked = [];
    private readonly List<QuestionAndAnswer> dialogue = [];
    private readonly List<VisitSignature> signatures = [];
    private readonly List<VisitStep> steps = [];
    private List<Guid> openedCaseIds = [];

    private Visit() { }

    /// <summary>Plans a visit.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="centreId">The centre that goes.</param>
    /// <param name="caseId">The case; null for a round before any case.</param>
    /// <param name="plan">When, where, by whom and why.</param>
    /// <exception cref="ArgumentException">A visit to find facts names no case, or the plan lacks place, people or purpose.</exception>
    public Visit(VisitKind kind, Guid centreId, Guid? caseId, VisitPlan plan)
    {
        if (kind == VisitKind.FactFinding && caseId is null)
            throw new ArgumentException("A fact-finding visit belongs to a case.", nameof(caseId));
        Id = Guid.CreateVersion7();
        Kind = kind;
        CentreId = centreId;
        CaseId = caseId;
        Write(plan);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The centre that goes.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>The case; null for a round or care visit before any case.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What it is for.</summary>
    public VisitKind Kind { get; private set; }

    /// <summary>Where it stands.</summary>
    public VisitStatus Status { get; private set; }

    /// <summary>When it is planned for (UTC).</summary>
    public DateTime PlannedFor { get; private set; }

    /// <summary>地点: planned, then actual.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Who goes.</summary>
    public string Visitors { get; private set; } = "";

    /// <summary>Whom to see.</summary>
    public string ToSee { get; private set; } = "";

    /// <summary>What it is for, in words.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The way a round takes.</summary>
    public string? Route { get; private set; }

    /// <summary>The group a person needing care belongs to.</summary>
    public string? CareGroup { get; private set; }

    /// <summary>Beginning (UTC), once recorded.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>End (UTC), once recorded.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The day it took place in China, once recorded.</summary>
    public DateOnly? HeldOn => StartedAt is { } start ? ChinaTime.DayOf(start) : null;

    /// <summary>参加人: who else was there.</summary>
    public string? Participants { get; private set; }

    /// <summary>调查人.</summary>
    public string? Investigator { get; private set; }

    /// <summary>记录人.</summary>
    public string? Recorder { get; private set; }

    /// <summary>What was found.</summary>
    public string? Findings { get; private set; }

    /// <summary>Why nobody was met, or why it was cancelled.</summary>
    public string? Note { get; private set; }

    /// <summary>被调查人.</summary>
    public IReadOnlyList<PersonAsked> PeopleAsked => peopleAsked;

    /// <summary>Questions and answers.</summary>
    public IReadOnlyList<QuestionAndAnswer> Dialogue => dialogue;

    /// <summary>Who signs the record, and who has.</summary>
    public IReadOnlyList<VisitSignature> Signatures => signatures;

    /// <summary>Cases opened because of what was found.</summary>
    public IReadOnlyList<Guid> OpenedCaseIds => openedCaseIds;

    /// <summary>What happened to a visit of no case, oldest first; empty for one of a case, whose history tells it.</summary>
    public IReadOnlyList<VisitStep> Steps => steps;

    /// <summary>Still to be made or to be signed.</summary>
    public bool IsOpen => Status is VisitStatus.Planned or VisitStatus.Recorded;

    /// <summary>Changes time, place or people before the visit.</summary>
    /// <exception cref="WorkflowException">It is not only planned any more.</exception>
    /// <exception cref="ArgumentException">The plan lacks place, people or purpose.</exception>
    public FiringRecord Replan(VisitPlan plan, RuleContext context, Actor actor)
    {
        var record = Fire(VisitTrigger.Replan, context, actor);
        Write(plan);
        return record;
    }

    /// <summary>Writes the record; once more before it is signed replaces the record, and signatures given fall.</summary>
    /// <exception cref="WorkflowException">The visit is over.</exception>
    /// <exception cref="ArgumentException">The report lacks a name, place or findings, or its times are impossible.</exception>
    public FiringRecord Record(VisitReport report, RuleContext context, Actor actor)
    {
        Require(report, context);
        var record = Fire(VisitTrigger.Record, context, actor);
        StartedAt = report.From;
        EndedAt = report.Until;
        Place = report.Place;
        Participants = report.Participants;
        Investigator = report.Investigator;
        Recorder = report.Recorder;
        Findings = report.Findings;
        peopleAsked.Clear();
        peopleAsked.AddRange(report.PeopleAsked);
        dialogue.Clear();
        dialogue.AddRange(report.Dialogue);
        signatures.Clear();
        signatures.AddRange(report.PeopleAsked.Select(person => new VisitSignature(VisitSignatoryRole.PersonAsked, person.Name)));
        signatures.Add(new VisitSignature(VisitSignatoryRole.Investigator, report.Investigator));
        signatures.Add(new VisitSignature(VisitSignatoryRole.Recorder, report.Recorder));
        return record;
    }

    /// <summary>Enters a signature under the record.</summary>
    /// <exception cref="WorkflowException">There is no record waiting for signatures.</exception>
    /// <exception cref="KeyNotFoundException">The record has no such place.</exception>
    public void EnterSignature(Guid signatureId, DateOnly on) => WaitingSignature(signatureId, nameof(EnterSignature)).Sign(on);

    /// <summary>Notes that a person asked would not sign.</summary>
    /// <exception cref="WorkflowException">There is no record waiting for signatures.</exception>
    /// <exception cref="KeyNotFoundException">The record has no such place.</exception>
    /// <exception cref="ArgumentException">No reason is given, or the place is the investigator's or the recorder's, who may not refuse.</exception>
    public void NoteRefusal(Guid signatureId, DateOnly on, string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var signature = WaitingSignature(signatureId, nameof(NoteRefusal));
        if (signature.Role != VisitSignatoryRole.PersonAsked)
            throw new ArgumentException("Only a person asked may refuse to sign.", nameof(signatureId));
        signature.Refuse(on, because);
    }

    /// <summary>Closes the record once everybody has signed.</summary>
    /// <exception cref="WorkflowException">Somebody has not signed, or there is no record.</exception>
    public FiringRecord Sign(RuleContext context, Actor actor) => Fire(VisitTrigger.Sign, context, actor);

    /// <summary>Notes that nobody was met.</summary>
    /// <exception cref="WorkflowException">The visit is over, or its time has not come.</exception>
    /// <exception cref="ArgumentException">The note is empty.</exception>
    public FiringRecord NoteNoContact(string note, RuleContext context, Actor actor) =>
        End(VisitTrigger.NoteNoContact, note, context, actor);

    /// <summary>Gives the visit up before it was made.</summary>
    /// <exception cref="WorkflowException">It is not only planned any more.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public FiringRecord Cancel(string reason, RuleContext context, Actor actor) =>
        End(VisitTrigger.Cancel, reason, context, actor);

    /// <summary>Notes that a case was opened because of this visit.</summary>
    public void NoteOpenedCase(Guid caseId)
    {
        if (!openedCaseIds.Contains(caseId))
            openedCaseIds = [.. openedCaseIds, caseId];
    }

    internal void MoveTo(VisitStatus status) => Status = status;

    private FiringRecord End(VisitTrigger trigger, string note, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        var record = Fire(trigger, context, actor, note);
        Note = note;
        return record;
    }

    private FiringRecord Fire(VisitTrigger trigger, RuleContext context, Actor actor, string? reason = null)
    {
        var before = Status;
        var record = VisitWorkflow.Machine.Fire(this, trigger, context, actor, reason);
        if (CaseId is null)
            steps.Add(VisitStep.Of(trigger, before, Status, record));
        return record;
    }

    private VisitSignature WaitingSignature(Guid signatureId, string act) =>
        Status == VisitStatus.Recorded
            ? signatures.Find(signature => signature.Id == signatureId) ?? throw new KeyNotFoundException("This record has no such place.")
            : throw new WorkflowException(VisitWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);

    private void Write(VisitPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.Place);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.Visitors);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.ToSee);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.Purpose);
        PlannedFor = plan.PlannedFor;
        Place = plan.Place;
        Visitors = plan.Visitors;
        ToSee = plan.ToSee;
        Purpose = plan.Purpose;
        Route = plan.Route;
        CareGroup = plan.CareGroup;
    }

    private static void Require(VisitReport report, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrWhiteSpace(report.Place);
        ArgumentException.ThrowIfNullOrWhiteSpace(report.Investigator);
        ArgumentException.ThrowIfNullOrWhiteSpace(report.Recorder);
        ArgumentException.ThrowIfNullOrWhiteSpace(report.Findings);
        if (report.Until <= report.From || report.Until > context.Now)
            throw new ArgumentException("A visit ends after it begins and not in the future.", nameof(report));
    }
}
