using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// 案件: one dispute, from the request at the counter to the archived dossier. The stage moves only through
/// <see cref="CaseWorkflow"/>; every verb appends an event. The verbs lie in the files beside this one, by what the
/// caseworker is doing.
/// </summary>
public sealed partial class DisputeCase : IVersioned
{
    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 40;

    /// <summary>Longest title or place.</summary>
    public const int TitleMaxLength = 120;

    /// <summary>Longest account of the dispute.</summary>
    public const int FactsMaxLength = 4000;

    /// <summary>Longest reason, note or name of a body.</summary>
    public const int NoteMaxLength = 1000;

    private readonly List<Party> parties = [];
    private readonly List<CaseRequest> requests = [];
    private readonly List<MediatorAssignment> mediators = [];
    private readonly List<RecusalRequest> recusals = [];
    private readonly List<InvitedHelper> helpers = [];
    private readonly List<Delivery> deliveries = [];
    private readonly List<CaseRound> rounds = [];
    private readonly List<CaseStop> stops = [];
    private readonly List<AgreedExtension> extensions = [];
    private readonly List<GroupList> groupLists = [];
    private readonly List<JointHost> jointHosts = [];
    private readonly List<ReExamination> reExaminations = [];
    private readonly List<MergedRequest> mergedRequests = [];
    private readonly List<CasePaper> papers = [];
    private readonly List<MediationSession> sessions = [];
    private readonly List<Visit> visits = [];
    private readonly List<Agreement> agreements = [];
    private readonly List<JudicialConfirmation> confirmations = [];
    private readonly List<FollowUpVisit> followUpVisits = [];
    private readonly List<Consultation> consultations = [];
    private readonly List<LeaderCase> leaderCases = [];
    private readonly List<CaseEvent> events = [];

    private DisputeCase() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The number a case is known by, in addresses and on the receipt.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The centre that has the case now.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>The committee whose seal and numbers its papers carry.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>Where the case stands.</summary>
    public CaseStatus Status { get; private set; }

    /// <summary>纠纷名称.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title folded for searching.</summary>
    public string TitleSearch { get; private set; } = "";

    /// <summary>Code of the category.</summary>
    public string CategoryCode { get; private set; } = "";

    /// <summary>纠纷类别.</summary>
    public DisputeCategory Category { get; private set; } = null!;

    /// <summary>渠道.</summary>
    public IntakeChannel Channel { get; private set; }

    /// <summary>受理方式.</summary>
    public IntakeBasis Basis { get; private set; }

    /// <summary>告知申请: the court or police that told the party to apply (人民调解法 18); null where it came by itself.</summary>
    public AdvisingBody? AdvisedBy { get; private set; }

    /// <summary>Who entrusted it; null otherwise.</summary>
    public EntrustingBody? EntrustedBy { get; private set; }

    /// <summary>Name of the body that sent it.</summary>
    public string? EntrustingBodyName { get; private set; }

    /// <summary>The sending body's own number.</summary>
    public string? EntrustingNumber { get; private set; }

    /// <summary>When the centre confirmed that it received the entrusted case.</summary>
    public DateOnly? EntrustReceivedOn { get; private set; }

    /// <summary>Entrusted by a court in a summary procedure, which shortens the limit.</summary>
    public bool IsSummaryProcedure { get; private set; }

    /// <summary>纠纷简要情况.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>Where the dispute is.</summary>
    public string? Place { get; private set; }

    /// <summary>The hour the request was made (UTC). It interrupts limitation (诉讼时效规定 12) and is not typed in afterwards.</summary>
    public DateTime RequestMadeAt { get; private set; }

    /// <summary>When it was accepted, in the current round.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>微事, 小事, 中事, 难事.</summary>
    public CaseSeverity Severity { get; private set; }

    /// <summary>What keeps the matter outside the scope of people's mediation, or null.</summary>
    public ScopeObstacle? ScopeObstacle { get; private set; }

    /// <summary>不可分: can only be settled with every party.</summary>
    public bool IsIndivisible { get; private set; }

    /// <summary>A party has asked for a written agreement.</summary>
    public bool WrittenFormWished { get; private set; }

    /// <summary>Round of mediation, from 1.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>The mediator in charge now; null while nobody is.</summary>
    public Guid? HostMediatorId { get; private set; }

    /// <summary>Name of the mediator in charge.</summary>
    public string? HostMediatorName { get; private set; }

    /// <summary>The case this one was merged into.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>How many events the history has; the next one takes the next number.</summary>
    public int EventCount { get; private set; }

    /// <summary>当事人.</summary>
    public IReadOnlyList<Party> Parties => parties;

    /// <summary>申请事项.</summary>
    public IReadOnlyList<CaseRequest> Requests => requests;

    /// <summary>Mediators, past and present.</summary>
    public IReadOnlyList<MediatorAssignment> Mediators => mediators;

    /// <summary>Requests for another mediator.</summary>
    public IReadOnlyList<RecusalRequest> Recusals => recusals;

    /// <summary>People invited to help.</summary>
    public IReadOnlyList<InvitedHelper> Helpers => helpers;

    /// <summary>Attempts to hand over notices and letters.</summary>
    public IReadOnlyList<Delivery> Deliveries => deliveries;

    /// <summary>Rounds of mediation.</summary>
    public IReadOnlyList<CaseRound> Rounds => rounds;

    /// <summary>Stops of the current and earlier rounds.</summary>
    public IReadOnlyList<CaseStop> Stops => stops;

    /// <summary>Extensions of the limit.</summary>
    public IReadOnlyList<AgreedExtension> Extensions => extensions;

    /// <summary>Signed lists of groups.</summary>
    public IReadOnlyList<GroupList> GroupLists => groupLists;

    /// <summary>联合调解: the committees that mediate together with the case's own, which leads and for which the case counts.</summary>
    public IReadOnlyList<JointHost> JointHosts => jointHosts;

    /// <summary>复诊记录, oldest first.</summary>
    public IReadOnlyList<ReExamination> ReExaminations => reExaminations;

    /// <summary>Requests that came in with merged duplicates, each with its own hour.</summary>
    public IReadOnlyList<MergedRequest> MergedRequests => mergedRequests;

    /// <summary>The file.</summary>
    public IReadOnlyList<CasePaper> Papers => papers;

    /// <summary>Sittings.</summary>
    public IReadOnlyList<MediationSession> Sessions => sessions;

    /// <summary>Visits.</summary>
    public IReadOnlyList<Visit> Visits => visits;

    /// <summary>Agreements of all rounds.</summary>
    public IReadOnlyList<Agreement> Agreements => agreements;

    /// <summary>Applications for judicial confirmation.</summary>
    public IReadOnlyList<JudicialConfirmation> Confirmations => confirmations;

    /// <summary>Return visits.</summary>
    public IReadOnlyList<FollowUpVisit> FollowUpVisits => followUpVisits;

    /// <summary>Consultations.</summary>
    public IReadOnlyList<Consultation> Consultations => consultations;

    /// <summary>Times a leader was put in charge.</summary>
    public IReadOnlyList<LeaderCase> LeaderCases => leaderCases;

    /// <summary>History. Loaded only where it is shown; appended to everywhere.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>The parties whose agreement and signature are needed: those that stand in the case and have not refused.</summary>
    public IEnumerable<Party> SigningParties => parties.Where(p => p.TakesPart).OrderBy(p => p.Position);

    /// <summary>The agreement in force, or null. An original one; supplementary ones stand beside it.</summary>
    public Agreement? AgreementInForce => agreements.Find(a => a.IsInForce && a.SupplementsId is null);

    /// <summary>A key from another case, or from nowhere, is refused like any other unknown one.</summary>
    private static T Found<T>(T? child) where T : class =>
        child ?? throw new KeyNotFoundException($"This case has no such {typeof(T).Name}.");

    internal void MoveTo(CaseStatus status) => Status = status;

    private void RequireOpen(string act)
    {
        if (!IsOpen)
            throw new WorkflowException(CaseWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);
    }

    private void Fire(CaseTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        Keep(CaseWorkflow.Machine.Fire(this, trigger, context, actor, reason), context);

    private void Keep(FiringRecord record, RuleContext context, Guid? subjectId = null) =>
        Append(CaseEvent.Of(record, Id, Round, subjectId), context);

    private void Note(string act, RuleContext context, Actor actor, string? reason = null, Guid? subjectId = null) =>
        Append(CaseEvent.Of(act, Id, Round, actor, context.Now, reason, subjectId), context);

    private void Append(CaseEvent happened, RuleContext context)
    {
        // Archived is bound and read-only: only the act that archived it is written there.
        if (Status == CaseStatus.Archived && happened.To != nameof(CaseStatus.Archived))
            throw new WorkflowException(CaseWorkflow.Machine.Name, happened.Act, Status.ToString(), isDeclared: false, []);
        happened.Number(++EventCount);
        events.Add(happened);
        LookAtClocks(context);
    }
}
