using Mediation.Domain.Workflow;

namespace Mediation.Domain.LeaderCases;

/// <summary>专诊（领导包案）: a leader is put in charge of a major dispute, with a plan that is approved and tracked.</summary>
/// <remarks>What the end of its case does to it stands in <see cref="Cases.ChildFates.LeaderCase"/>.</remarks>
public sealed class LeaderCase : IVersioned
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest post.</summary>
    public const int PostMaxLength = 80;

    /// <summary>Longest reason, finding or outcome.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Longest plan.</summary>
    public const int PlanMaxLength = 4000;

    private readonly List<ProgressNote> progress = [];

    private LeaderCase() { }

    internal LeaderCase(Guid caseId, LeaderCaseGround ground, string reason, RuleContext context, Actor proposer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(proposer);
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        Ground = ground;
        Reason = reason;
        ProposerId = proposer.UserId;
        ProposerName = proposer.Name;
        ProposedAt = context.Now;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Where it stands.</summary>
    public LeaderCaseStatus Status { get; private set; }

    /// <summary>Why a leader is needed.</summary>
    public LeaderCaseGround Ground { get; private set; }

    /// <summary>The same in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who proposed it, or took down a leader's claim; may not approve the plan.</summary>
    public Guid ProposerId { get; private set; }

    /// <summary>The proposer's name.</summary>
    public string ProposerName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>包案领导.</summary>
    public string? LeaderName { get; private set; }

    /// <summary>The leader's post.</summary>
    public string? LeaderPost { get; private set; }

    /// <summary>认领: the leader took the case up without being assigned.</summary>
    public bool WasClaimed { get; private set; }

    /// <summary>化解方案.</summary>
    public string? Plan { get; private set; }

    /// <summary>Who wrote the plan; may not approve it.</summary>
    public Guid? PlanWriterId { get; private set; }

    /// <summary>The plan writer's name.</summary>
    public string? PlanWriterName { get; private set; }

    /// <summary>The day the plan is to be carried out by.</summary>
    public DateOnly? PlanDueOn { get; private set; }

    /// <summary>Who approved the plan.</summary>
    public Guid? ApproverId { get; private set; }

    /// <summary>The approver's name.</summary>
    public string? ApproverName { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>What the latest review found.</summary>
    public string? ReviewFinding { get; private set; }

    /// <summary>What came of it, or why it was withdrawn.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What was done under the plan, oldest first.</summary>
    public IReadOnlyList<ProgressNote> Progress => progress;

    /// <summary>Neither resolved nor withdrawn.</summary>
    public bool IsOpen => Status is not (LeaderCaseStatus.Resolved or LeaderCaseStatus.Withdrawn);

    /// <summary>A leader is named and a plan approved, so the dispute may be led by it.</summary>
    public bool HasApprovedPlan => ApprovedAt is not null;

    /// <summary>Names the leader in charge.</summary>
    /// <exception cref="WorkflowException">A leader is named already, or it was withdrawn.</exception>
    /// <exception cref="ArgumentException">Name or post is empty.</exception>
    internal FiringRecord AssignLeader(string name, string post, RuleContext context, Actor actor) =>
        PutInCharge(LeaderCaseTrigger.AssignLeader, name, post, context, actor);

    /// <summary>认领: a leader takes the case up.</summary>
    /// <exception cref="WorkflowException">A leader is named already, or it was withdrawn.</exception>
    /// <exception cref="ArgumentException">Name or post is empty.</exception>
    internal FiringRecord Claim(string name, string post, RuleContext context, Actor actor)
    {
        var record = PutInCharge(LeaderCaseTrigger.Claim, name, post, context, actor);
        WasClaimed = true;
        return record;
    }

    /// <summary>Writes the plan, which <see cref="ApprovePlan"/> approves.</summary>
    /// <exception cref="WorkflowException">It is approved, or the case was withdrawn.</exception>
    internal void WritePlan(string plan, DateOnly? dueOn, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Status is not (LeaderCaseStatus.Proposed or LeaderCaseStatus.LeaderAssigned))
            throw Refusal(nameof(WritePlan));
        Plan = plan;
        PlanDueOn = dueOn;
        PlanWriterId = actor.UserId;
        PlanWriterName = actor.Name;
    }

    /// <summary>Approves the plan.</summary>
    /// <exception cref="WorkflowException">There is no leader or no plan, or whoever proposed the case or wrote the plan approves it.</exception>
    internal FiringRecord ApprovePlan(RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var record = Fire(LeaderCaseTrigger.ApprovePlan, context, actor);
        ApproverId = actor.UserId;
        ApproverName = actor.Name;
        ApprovedAt = context.Now;
        return record;
    }

    /// <summary>Begins to carry out the plan.</summary>
    /// <exception cref="WorkflowException">The plan is not approved, or it has begun.</exception>
    internal FiringRecord Begin(RuleContext context, Actor actor) => Fire(LeaderCaseTrigger.Begin, context, actor);

    /// <summary>Notes what was done.</summary>
    /// <exception cref="WorkflowException">The plan is not being carried out.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    internal void NoteProgress(string text, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        if (Status != LeaderCaseStatus.InExecution)
            throw Refusal(nameof(NoteProgress));
        progress.Add(new ProgressNote(context.Now, actor.Name, text));
    }

    /// <summary>Looks at what was reached.</summary>
    /// <exception cref="WorkflowException">The plan is not being carried out, or nothing was noted.</exception>
    /// <exception cref="ArgumentException">The finding is empty.</exception>
    internal FiringRecord Review(string finding, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(finding);
        var record = Fire(LeaderCaseTrigger.Review, context, actor, finding);
        ReviewFinding = finding;
        return record;
    }

    /// <summary>Finds the matter resolved as far as a leader can.</summary>
    /// <exception cref="WorkflowException">It was not reviewed.</exception>
    /// <exception cref="ArgumentException">The outcome is empty.</exception>
    internal FiringRecord Resolve(string outcome, RuleContext context, Actor actor) =>
        End(LeaderCaseTrigger.Resolve, outcome, context, actor);

    /// <summary>Sends it back to be worked on further.</summary>
    /// <exception cref="WorkflowException">It was not reviewed.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal FiringRecord SendBack(string reason, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Fire(LeaderCaseTrigger.SendBack, context, actor, reason);
    }

    /// <summary>Goes on after being sent back.</summary>
    /// <exception cref="WorkflowException">It was not sent back.</exception>
    internal FiringRecord Resume(RuleContext context, Actor actor) => Fire(LeaderCaseTrigger.Resume, context, actor);

    /// <summary>Takes the proposal back before a plan was approved.</summary>
    /// <exception cref="WorkflowException">The plan is approved.</exception>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    internal FiringRecord Withdraw(string reason, RuleContext context, Actor actor) =>
        End(LeaderCaseTrigger.Withdraw, reason, context, actor);

    internal void MoveTo(LeaderCaseStatus status) => Status = status;

    private WorkflowException Refusal(string act) =>
        new(LeaderCaseWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);

    private FiringRecord PutInCharge(LeaderCaseTrigger trigger, string name, string post, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        var record = Fire(trigger, context, actor);
        LeaderName = name;
        LeaderPost = post;
        return record;
    }

    private FiringRecord End(LeaderCaseTrigger trigger, string outcome, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        var record = Fire(trigger, context, actor, outcome);
        Outcome = outcome;
        return record;
    }

    private FiringRecord Fire(LeaderCaseTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        LeaderCaseWorkflow.Machine.Fire(this, trigger, context, actor, reason);
}
