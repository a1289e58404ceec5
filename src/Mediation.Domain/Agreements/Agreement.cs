using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>
/// 调解协议. Its day of effect is computed, never typed: the latest of every signing party's, the host mediator's and the
/// committee's (人民调解法 29); an oral one takes effect on the day of agreement (人民调解法 30).
/// </summary>
public sealed class Agreement : IVersioned
{
    /// <summary>Longest account of the facts.</summary>
    public const int FactsMaxLength = 4000;

    /// <summary>Longest way, place or time of performance.</summary>
    public const int TermMaxLength = 500;

    /// <summary>Longest number.</summary>
    public const int NumberMaxLength = PaperNumberPattern.NumberMaxLength;

    private readonly List<Clause> clauses = [];
    private readonly List<Instalment> schedule = [];
    private readonly List<SignatureSlot> slots = [];
    private readonly List<CorrectionSlip> corrections = [];
    private readonly List<DutyReview> reviews = [];

    private Agreement() { }

    internal Agreement(DisputeCase of, AgreementContent content, Guid? supplements)
    {
        Id = Guid.CreateVersion7();
        CaseId = of.Id;
        Case = of;
        Round = of.Round;
        SupplementsId = supplements;
        Write(content);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case's key.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The case; its parties are what the signatures are measured against.</summary>
    public DisputeCase Case { get; private set; } = null!;

    /// <summary>Round of mediation it was reached in.</summary>
    public int Round { get; private set; }

    /// <summary>编号, drawn when it is sent for signature or registered as oral.</summary>
    public string? Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; private set; }

    /// <summary>Written or oral.</summary>
    public AgreementForm Form { get; private set; }

    /// <summary>The agreement this one supplements; a supplementary one has its own day of effect and clock.</summary>
    public Guid? SupplementsId { get; private set; }

    /// <summary>The agreement that took this one's place.</summary>
    public Guid? SupersededById { get; private set; }

    /// <summary>纠纷主要事实、争议事项.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The numbered clauses.</summary>
    public IReadOnlyList<Clause> Clauses => clauses;

    /// <summary>On the spot, by schedule or lasting.</summary>
    public PerformanceKind PerformanceKind { get; private set; }

    /// <summary>履行方式.</summary>
    public string? PerformanceWay { get; private set; }

    /// <summary>履行地点.</summary>
    public string? PerformancePlace { get; private set; }

    /// <summary>履行时限, in words.</summary>
    public string? PerformanceTime { get; private set; }

    /// <summary>Yuan.</summary>
    public decimal? TotalAmount { get; private set; }

    /// <summary>For a lasting duty: when it is looked at.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>For a lasting duty: who alone can perform it (人身义务), so that it ends with that party; null when successors take it over.</summary>
    public Guid? LastingDutyOfPartyId { get; private set; }

    /// <summary>One more copy for the court.</summary>
    public bool WithCourtCopy { get; private set; }

    /// <summary>The performance schedule.</summary>
    public IReadOnlyList<Instalment> Schedule => schedule;

    /// <summary>Who signs, and who has.</summary>
    public IReadOnlyList<SignatureSlot> Slots => slots;

    /// <summary>更正说明: slips that mend clerical errors, once signed and sealed; the day of effect stays.</summary>
    public IReadOnlyList<CorrectionSlip> Corrections => corrections;

    /// <summary>复查: the looks at a lasting duty so far.</summary>
    public IReadOnlyList<DutyReview> Reviews => reviews;

    /// <summary>Whether the committee had switched tablet signatures on when it was sent for signature.</summary>
    public bool TabletAllowed { get; private set; }

    /// <summary>The day of an oral agreement.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>生效日期: computed.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Before the court files a case it delegated, the agreement already binds from the parties' signatures (特邀调解规定 18).</summary>
    public DateOnly? BindingOn { get; private set; }

    /// <summary>The next day something is due under it; null when nothing is.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>When it was performed, or found not to be.</summary>
    public DateOnly? PerformanceEndedOn { get; private set; }

    /// <summary>How performance went, or what was advised where it failed.</summary>
    public string? PerformanceNote { get; private set; }

    /// <summary>Why it was given up or undone; its number stays used.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>In force: has taken effect and was neither replaced nor annulled.</summary>
    public bool IsInForce => Status is AgreementStatus.Effective or AgreementStatus.Performing or AgreementStatus.Performed
        or AgreementStatus.NotPerformed or AgreementStatus.PartlyPerformed;

    /// <summary>Still being written or signed.</summary>
    public bool IsOpen => Status is AgreementStatus.Drafting or AgreementStatus.AwaitingSignatures;

    /// <summary>Concerns personal relations, so wet ink only (电子签名法 3).</summary>
    public bool ConcernsPersonalRelations => Case.Category.IsPersonalRelations || clauses.Exists(c => c.ConcernsPersonalRelations);

    /// <summary>Copies: one for every party, one for every committee that seals, one for the court where it is asked to confirm (人民调解法 29).</summary>
    public int Copies => slots.Count(s => s.Role == SignatoryRole.Party) + 1 + Case.JointHosts.Count(host => host.Seals) + (WithCourtCopy ? 1 : 0);

    /// <summary>Changes the draft.</summary>
    /// <exception cref="WorkflowException">It is not a draft any more.</exception>
    public void Write(AgreementContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Status != AgreementStatus.Drafting)
            throw Refused(CaseActs.RewriteAgreement);
        Form = content.Form;
        Facts = content.Facts;
        PerformanceKind = content.PerformanceKind;
        PerformanceWay = content.PerformanceWay;
        PerformancePlace = content.PerformancePlace;
        PerformanceTime = content.PerformanceTime;
        TotalAmount = content.TotalAmount;
        ReviewOn = content.ReviewOn;
        LastingDutyOfPartyId = content.LastingDutyOfPartyId;
        WithCourtCopy = content.WithCourtCopy;
        clauses.Clear();
        clauses.AddRange(content.Clauses);
        schedule.Clear();
        schedule.AddRange(content.Schedule);
        RecomputeNextDue();
    }

    internal FiringRecord SendForSignature(string number, string committee, bool tabletAllowed, RuleContext context, Actor actor)
    {
        var record = AgreementWorkflow.Machine.Fire(this, AgreementTrigger.SendForSignature, context, actor);
        Number ??= number;
        TabletAllowed = tabletAllowed;
        slots.Clear();
        foreach (var party in Case.SigningParties)
            slots.Add(new SignatureSlot(SignatoryRole.Party, party.Name, party.Id));
        slots.Add(new SignatureSlot(SignatoryRole.HostMediator, Case.HostMediatorName ?? "", null));
        slots.Add(new SignatureSlot(SignatoryRole.Recorder, actor.Name, null));
        slots.Add(new SignatureSlot(SignatoryRole.CommitteeSeal, committee, null));
        foreach (var host in Case.JointHosts.Where(host => host.Seals))
            slots.Add(new SignatureSlot(SignatoryRole.CommitteeSeal, host.Name, null));
        return record;
    }

    internal FiringRecord ReturnToDraft(string reason, RuleContext context, Actor actor)
    {
        var record = AgreementWorkflow.Machine.Fire(this, AgreementTrigger.ReturnToDraft, context, actor, reason);
        slots.Clear();
        Recompute();
        return record;
    }

    /// <summary>Enters or corrects a signature. Recomputes the day of effect and says whether it moved.</summary>
    internal EffectiveDateChange Sign(Guid slotId, SigningAct act, Capacity? capacity)
    {
        SlotOf(slotId).Sign(act, capacity);
        return Recompute();
    }

    /// <summary>Remembers what stands in a place and which days that gave, so that a correction can be taken back whole.</summary>
    internal Action RememberSignature(Guid slotId)
    {
        var slot = SlotOf(slotId);
        var (act, capacity, effective, binding) = (slot.Act(), slot.Capacity, EffectiveOn, BindingOn);
        return () =>
        {
            slot.Clear();
            if (act is not null)
                slot.Sign(act, capacity);
            (EffectiveOn, BindingOn) = (effective, binding);
        };
    }

    /// <summary>Computes the day of effect anew after something but a signature changed.</summary>
    internal void LookAtSignatures() => Recompute();

    /// <summary>Takes a signature back that was entered by mistake, while the agreement is not in force.</summary>
    internal EffectiveDateChange ClearSignature(Guid slotId)
    {
        SlotOf(slotId).Clear();
        return Recompute();
    }

    /// <summary>Puts the scanned page to a signature.</summary>
    internal void AttachScan(Guid slotId, string contentHash) => SlotOf(slotId).AttachScan(contentHash);

    internal FiringRecord TakeEffect(RuleContext context, Actor actor) =>
        AgreementWorkflow.Machine.Fire(this, AgreementTrigger.TakeEffect, context, actor);

    internal FiringRecord RecordOral(string number, DateOnly agreedOn, RuleContext context, Actor actor)
    {
        var record = AgreementWorkflow.Machine.Fire(this, AgreementTrigger.RecordOral, context, actor);
        Number ??= number;
        AgreedOn = agreedOn;
        foreach (var party in Case.SigningParties)
            slots.Add(new SignatureSlot(SignatoryRole.Party, party.Name, party.Id));
        EffectiveOn = agreedOn;
        return record;
    }

    internal FiringRecord Fire(AgreementTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        AgreementWorkflow.Machine.Fire(this, trigger, context, actor, reason);

    /// <summary>Gives it up before it took effect, or undoes it afterwards.</summary>
    internal FiringRecord End(AgreementTrigger trigger, string reason, RuleContext context, Actor actor)
    {
        var record = Fire(trigger, context, actor, reason);
        EndedBecause = reason;
        return record;
    }

    /// <summary>Performance begins, or is taken up again after it had failed.</summary>
    internal FiringRecord BeginPerformance(string? reason, RuleContext context, Actor actor)
    {
        var record = Fire(AgreementTrigger.BeginPerformance, context, actor, reason);
        (PerformanceEndedOn, PerformanceNote) = (null, null);
        RecomputeNextDue();
        return record;
    }

    internal void SupersededBy(Guid successorId) => SupersededById = successorId;

    internal void EndPerformance(DateOnly on, string note)
    {
        PerformanceEndedOn = on;
        PerformanceNote = note;
        RecomputeNextDue();
    }

    /// <summary>The line of the schedule with this number.</summary>
    /// <exception cref="KeyNotFoundException">The schedule has no such line.</exception>
    public Instalment InstalmentOf(int number) =>
        schedule.Find(i => i.Number == number) ?? throw new KeyNotFoundException($"The schedule has no line {number}.");

    internal void PerformInstalment(int number, DateOnly on, decimal? amount, string proof)
    {
        OpenInstalment(number, CaseActs.PerformInstalment).Perform(on, amount, proof);
        RecomputeNextDue();
    }

    internal void Urge(int number, DateOnly on, string note)
    {
        OpenInstalment(number, CaseActs.UrgePerformance).Urge(on, note);
    }

    /// <summary>Looks at a lasting duty and says when to look again; null when it needn't be looked at any more.</summary>
    internal void ReviewDuty(DateOnly on, string finding, DateOnly? nextOn)
    {
        RequireInForce(CaseActs.ReviewDuty);
        reviews.Add(new DutyReview(on, finding));
        ReviewOn = nextOn;
        RecomputeNextDue();
    }

    /// <summary>Ends what only a party that is gone could perform, or what was owed to it in person; the rest passes to its successors.</summary>
    /// <returns>What ended.</returns>
    internal IReadOnlyList<string> EndPersonalDutiesOf(Guid partyId, DateOnly on, string because)
    {
        var ended = schedule.Where(i => i is { IsOpen: true, IsPersonal: true } && i.Binds(partyId)).ToList();
        foreach (var duty in ended)
            duty.End(on, because);
        var lasting = LastingDutyOfPartyId == partyId && ReviewOn is not null;
        if (lasting)
            ReviewDuty(on, because, nextOn: null);
        RecomputeNextDue();
        return [.. ended.Select(duty => duty.What), .. lasting ? [CaseNames.Of(PerformanceKind.LastingDuty).Chinese] : Array.Empty<string>()];
    }

    internal void EndDuty(int number, string because, RuleContext context)
    {
        RequireInForce(CaseActs.EndDuty);
        var duty = InstalmentOf(number);
        var unmet = DutyRules.OfEnding(duty).Select(rule => rule.Check(this, context)).Where(check => check.Result == RuleResult.NotMet).ToList();
        if (unmet.Count > 0)
            throw new WorkflowException(AgreementWorkflow.Machine.Name, CaseActs.EndDuty, Status.ToString(), isDeclared: true, unmet);
        duty.End(context.Today, because);
        RecomputeNextDue();
    }

    internal CorrectionSlip WriteCorrection(CorrectionText text, DateOnly on)
    {
        RequireInForce(CaseActs.WriteCorrection);
        var slip = new CorrectionSlip(corrections.Count == 0 ? 1 : corrections.Max(c => c.Number) + 1, text, on);
        corrections.Add(slip);
        return slip;
    }

    internal void SealCorrection(Guid slipId, DateOnly on) => WaitingSlip(slipId, CaseActs.CorrectClericalError).Seal(on);

    internal void DropCorrection(Guid slipId) => corrections.Remove(WaitingSlip(slipId, CaseActs.DropCorrection));

    /// <summary>The correction slip with this key.</summary>
    /// <exception cref="KeyNotFoundException">The agreement has no such slip.</exception>
    public CorrectionSlip CorrectionOf(Guid slipId) =>
        corrections.Find(c => c.Id == slipId) ?? throw new KeyNotFoundException("The agreement has no such correction slip.");

    private CorrectionSlip WaitingSlip(Guid slipId, string act)
    {
        RequireInForce(act);
        var slip = CorrectionOf(slipId);
        return slip.Counts ? throw Refused(act) : slip;
    }

    /// <summary>A line that is still owed; what is performed or has ended is neither performed nor urged any more.</summary>
    private Instalment OpenInstalment(int number, string act)
    {
        RequireInForce(act);
        return InstalmentOf(number) is { IsOpen: true } open ? open : throw Refused(act);
    }

    private void RequireInForce(string act)
    {
        if (!IsInForce)
            throw Refused(act);
    }

    private WorkflowException Refused(string act) => new(AgreementWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);

    /// <summary>A signature the party had given stays; a place it left empty is the successor's now.</summary>
    internal void NoteSuccessor(Party gone, Party successor)
    {
        if (Status != AgreementStatus.AwaitingSignatures)
            return;
        slots.RemoveAll(s => s.PartyId == gone.Id && !s.IsSigned);
        slots.Insert(0, new SignatureSlot(SignatoryRole.Party, successor.Name, successor.Id));
        Recompute();
    }

    /// <summary>The place for a signature with this key.</summary>
    /// <exception cref="KeyNotFoundException">The agreement has no such place.</exception>
    public SignatureSlot SlotOf(Guid slotId) =>
        slots.Find(s => s.Id == slotId) ?? throw new KeyNotFoundException("The agreement has no such place for a signature.");

    /// <summary>Waits for signatures, or bears them: entries can be made or corrected.</summary>
    public bool TakesSignatures => Status == AgreementStatus.AwaitingSignatures || IsInForce;

    internal void MoveTo(AgreementStatus status) => Status = status;

    private EffectiveDateChange Recompute()
    {
        var before = EffectiveOn;
        BindingOn = LatestOf(slots.Where(s => s.Role == SignatoryRole.Party));
        // An oral agreement took effect on the day of agreement; signatures under its registration don't move that (人民调解法 30).
        EffectiveOn = Form == AgreementForm.Oral ? AgreedOn : LatestOf(slots.Where(s => s.Role != SignatoryRole.Recorder));
        return new EffectiveDateChange(before, EffectiveOn);
    }

    /// <summary>The latest day, or null while one is missing or doesn't count.</summary>
    private DateOnly? LatestOf(IEnumerable<SignatureSlot> needed)
    {
        var list = needed.ToList();
        return list.Count > 0 && list.TrueForAll(s => SignatureRules.ObstacleTo(this, s) is null) ? list.Max(s => s.SignedOn) : null;
    }

    private void RecomputeNextDue() =>
        NextDueOn = PerformanceEndedOn is not null
            ? null
            : schedule.Where(i => i.IsOpen).Select(i => (DateOnly?)i.DueOn).Append(ReviewOn).Min();
}
