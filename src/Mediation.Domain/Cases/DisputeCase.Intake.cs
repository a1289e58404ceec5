using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What is taken down when a request is made.</summary>
/// <param name="Reference">The case's reference, drawn in the same transaction.</param>
/// <param name="CentreId">The centre at whose counter it was made.</param>
/// <param name="CommitteeId">The committee that will mediate.</param>
/// <param name="Category">纠纷类别.</param>
/// <param name="Title">纠纷名称.</param>
/// <param name="Facts">纠纷简要情况.</param>
/// <param name="Channel">渠道.</param>
/// <param name="Basis">受理方式.</param>
public sealed record Intake(
    string Reference, Guid CentreId, Guid CommitteeId, DisputeCategory Category, string Title, string Facts,
    IntakeChannel Channel, IntakeBasis Basis)
{
    /// <summary>Where the dispute is.</summary>
    public string? Place { get; init; }

    /// <summary>Who told the party to apply; null where it came by itself.</summary>
    public AdvisingBody? AdvisedBy { get; init; }

    /// <summary>Who entrusted it.</summary>
    public EntrustingBody? EntrustedBy { get; init; }

    /// <summary>Name of the body that sent it.</summary>
    public string? EntrustingBodyName { get; init; }

    /// <summary>The sending body's own number.</summary>
    public string? EntrustingNumber { get; init; }

    /// <summary>When the centre confirmed receipt.</summary>
    public DateOnly? EntrustReceivedOn { get; init; }

    /// <summary>Summary procedure at the entrusting court.</summary>
    public bool IsSummaryProcedure { get; init; }

    /// <summary>微事, 小事, 中事, 难事.</summary>
    public CaseSeverity Severity { get; init; } = CaseSeverity.Small;

    /// <summary>What keeps the matter outside the scope, or null.</summary>
    public ScopeObstacle? ScopeObstacle { get; init; }

    /// <summary>Can only be settled with every party.</summary>
    public bool IsIndivisible { get; init; }
}

/// <summary>Taking a request down, deciding on it, and who stands in the case.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Why it was declined; set by <see cref="Decline"/>.</summary>
    public string? DeclineReason { get; private set; }

    /// <summary>Where it was led; set by <see cref="Divert"/>.</summary>
    public DivertTarget? DivertedTo { get; private set; }

    /// <summary>Name of the organ it was led to.</summary>
    public string? DivertedToName { get; private set; }

    /// <summary>When to look what became of it.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>What was done at the counter; set by <see cref="SolveOnSpot"/>.</summary>
    public string? SolvedOnSpotBy { get; private set; }

    /// <summary>The visitor's confirmation that it is solved; set by <see cref="SolveOnSpot"/>.</summary>
    public VisitorConfirmation? VisitorConfirmation { get; private set; }

    /// <summary>登记: takes a request down. The hour it was made is the hour of this act.</summary>
    public static DisputeCase Register(Intake intake, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(intake);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        var registered = new DisputeCase
        {
            Id = Guid.CreateVersion7(),
            Reference = intake.Reference,
            CentreId = intake.CentreId,
            CommitteeId = intake.CommitteeId,
            Status = CaseStatus.Registered,
            RequestMadeAt = context.Now,
        };
        registered.Describe(intake);
        registered.rounds.Add(new CaseRound(1, context.Today, intake.Basis switch
        {
            IntakeBasis.Application => "当事人申请",
            IntakeBasis.OwnInitiative => "主动调解",
            IntakeBasis.Entrusted => "接受委托移送",
        }));
        registered.Note(CaseActs.Register, context, actor);
        return registered;
    }

    /// <summary>Corrects what was taken down. The hour of the request stays.</summary>
    /// <exception cref="WorkflowException">The case is archived or goes on in another one.</exception>
    public void CorrectIntake(Intake intake, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(intake);
        RequireWritable(CaseActs.CorrectIntake);
        Describe(intake);
        Note(CaseActs.CorrectIntake, context, actor);
    }

    /// <summary>Adds a party, or a known person's new entry.</summary>
    /// <returns>The entry.</returns>
    public Party AddParty(PartySide side, PartyDetails details, RuleContext context, Actor actor, Guid? personId = null)
    {
        ArgumentNullException.ThrowIfNull(details);
        var party = new Party(Id, parties.Count + 1, side, details, personId, successorOfPartyId: null);
        parties.Add(party);
        Note(CaseActs.AddParty, context, actor, party.Name, party.Id);
        return party;
    }

    /// <summary>Corrects what was taken down about a party.</summary>
    public void CorrectParty(Guid partyId, PartyDetails details, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(details);
        var party = PartyOf(partyId);
        party.Describe(details);
        Note(CaseActs.CorrectParty, context, actor, party.Name, partyId);
    }

    /// <summary>Adds something a party asks for.</summary>
    /// <exception cref="WorkflowException">The case is archived or goes on in another one.</exception>
    public CaseRequest AddRequest(Guid? partyId, string text, RuleContext context, Actor actor)
    {
        RequireWritable(CaseActs.AddRequest);
        var request = new CaseRequest(requests.Count + 1, partyId, text);
        requests.Add(request);
        Note(CaseActs.AddRequest, context, actor, text, request.Id);
        return request;
    }

    /// <summary>受理: begins the first round.</summary>
    public void Accept(RuleContext context, Actor actor)
    {
        Fire(CaseTrigger.Accept, context, actor);
        AcceptedOn = context.Today;
        LookAtClocks(context);
    }

    /// <summary>不予受理.</summary>
    public void Decline(string reason, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Decline, context, actor, reason);
        DeclineReason = reason;
        Conclude(CaseOutcome.Declined, context.Today);
        EndRound(context);
        EndChildren(CaseEnding.BeforeAcceptance, "不予受理", context, actor);
    }

    /// <summary>分流.</summary>
    public void Divert(DivertTarget target, string organ, string reason, DateOnly lookAgainOn, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Divert, context, actor, reason);
        DivertedTo = target;
        DivertedToName = organ;
        LookAgainOn = lookAgainOn;
        Conclude(CaseOutcome.Diverted, context.Today);
        EndRound(context);
        LookAtClocks(context);
        EndChildren(CaseEnding.BeforeAcceptance, "分流", context, actor);
    }

    /// <summary>现场解决: closes a matter that was settled at the counter and confirmed by the visitor.</summary>
    public void SolveOnSpot(string whatWasDone, VisitorConfirmation confirmation, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.SolveOnSpot, context, actor, whatWasDone);
        SolvedOnSpotBy = whatWasDone;
        VisitorConfirmation = confirmation;
        Conclude(CaseOutcome.SolvedOnSpot, context.Today);
        ClosedOn = context.Today;
        EndRound(context);
        EndChildren(CaseEnding.BeforeAcceptance, "现场解决", context, actor);
    }

    /// <summary>并入: this registration is a duplicate of <paramref name="target"/>, which keeps each request's own hour.</summary>
    public void MergeInto(DisputeCase target, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Id == Id || !target.IsOpen)
            throw new ArgumentException("A case is merged into another open case.", nameof(target));
        Fire(CaseTrigger.Merge, context, actor, target.Reference);
        MergedIntoId = target.Id;
        EndRound(context);
        EndChildren(CaseEnding.BeforeAcceptance, "并入其他案件", context, actor);
        var applicants = string.Join("、", parties.Where(p => p.Side == PartySide.Applicant).Select(p => p.Name));
        target.mergedRequests.Add(new MergedRequest(Reference, applicants, RequestMadeAt));
        target.mergedRequests.AddRange(mergedRequests.Select(m => new MergedRequest(m.Reference, m.Applicants, m.MadeAt)));
        target.Note(CaseActs.AbsorbDuplicate, context, actor, Reference, Id);
        target.TakeOverDangers(this, context, actor);
    }

    /// <summary>Notes that a party wants a written agreement.</summary>
    public void WishWrittenForm(RuleContext context, Actor actor)
    {
        WrittenFormWished = true;
        Note(CaseActs.WishWrittenForm, context, actor);
    }

    /// <summary>The party with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such party in this case.</exception>
    public Party PartyOf(Guid partyId) => Found(parties.Find(p => p.Id == partyId));

    /// <summary>The party with this key, or whoever has taken its place: one successor or several heirs.</summary>
    /// <exception cref="KeyNotFoundException">No such party in this case.</exception>
    public IEnumerable<Party> StandFor(Guid partyId)
    {
        var successors = parties.Where(p => p.SuccessorOfPartyId == partyId).ToList();
        return successors.Count == 0 ? [PartyOf(partyId)] : successors.SelectMany(p => StandFor(p.Id));
    }

    /// <summary>Who owes or is owed now what this party once did: 王小明（承继王建国）; the party's own name while it stands there itself.</summary>
    public Words WhoStandsFor(Guid partyId)
    {
        var original = PartyOf(partyId);
        var now = StandFor(partyId).ToList();
        if (now.Contains(original))
            return new(original.Name, original.Name);
        return new(
            $"{string.Join("、", now.Select(p => p.Name))}（承继{original.Name}）", $"{string.Join(", ", now.Select(p => p.Name))} (for {original.Name})");
    }

    /// <summary>An archived case is read-only, and a merged one goes on elsewhere.</summary>
    private void RequireWritable(string act)
    {
        if (Status is CaseStatus.Archived or CaseStatus.Merged)
            throw new WorkflowException(CaseWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);
    }

    private void Describe(Intake intake)
    {
        Category = intake.Category;
        CategoryCode = intake.Category.Code;
        Title = intake.Title.Trim();
        TitleSearch = SearchText.Fold(Title);
        Facts = intake.Facts;
        Channel = intake.Channel;
        Basis = intake.Basis;
        Place = intake.Place;
        AdvisedBy = intake.Basis == IntakeBasis.Application ? intake.AdvisedBy : null;
        EntrustedBy = intake.EntrustedBy;
        EntrustingBodyName = intake.EntrustingBodyName;
        EntrustingNumber = intake.EntrustingNumber;
        EntrustReceivedOn = intake.EntrustReceivedOn;
        IsSummaryProcedure = intake.IsSummaryProcedure;
        Severity = intake.Severity;
        ScopeObstacle = intake.ScopeObstacle;
        IsIndivisible = intake.IsIndivisible;
    }

    private void EndRound(RuleContext context, TerminationReason? termination = null) =>
        rounds[^1].End(context.Today, Status, termination);
}
