using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmations;

/// <summary>
/// 司法确认: a joint application of the signatories to a court (人民调解法 33; 民诉法 205–206). The machine keeps the thirty days
/// in view and never files after them without the way that is still open being shown.
/// </summary>
public sealed class JudicialConfirmation : IVersioned
{
    /// <summary>Longest name of a court.</summary>
    public const int CourtMaxLength = 100;

    /// <summary>Longest case or ruling number.</summary>
    public const int NumberMaxLength = 80;

    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 500;

    private readonly List<RulingDelivery> rulingDeliveries = [];
    private readonly List<BoundPacket> packets = [];
    private List<Guid> consentingPartyIds = [];

    private JudicialConfirmation() { }

    internal JudicialConfirmation(DisputeCase of, Agreement agreement)
    {
        Id = Guid.CreateVersion7();
        CaseId = of.Id;
        Case = of;
        AgreementId = agreement.Id;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case's key.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The case.</summary>
    public DisputeCase Case { get; private set; } = null!;

    /// <summary>The agreement to be confirmed.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ConfirmationStatus Status { get; private set; }

    /// <summary>The court.</summary>
    public string? Court { get; private set; }

    /// <summary>What gives it jurisdiction.</summary>
    public CourtBasis? CourtBasis { get; private set; }

    /// <summary>The signatories that have agreed to apply. Only signatories apply, and all of them together.</summary>
    public IReadOnlyList<Guid> ConsentingPartyIds => consentingPartyIds;

    /// <summary>The record of an application made by mouth (民诉法解释 353); null where it is made in writing.</summary>
    public OralApplication? OralApplication { get; private set; }

    /// <summary>The day the packet was found complete.</summary>
    public DateOnly? ReadyOn { get; private set; }

    /// <summary>Every packet that was bound, with its manifest, in order.</summary>
    public IReadOnlyList<BoundPacket> Packets => packets;

    /// <summary>Content hash of the packet that was filed.</summary>
    public string? PacketHash { get; private set; }

    /// <summary>The day it was handed in at the court, or arrived there.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>The day it was handed in, where that is entered later with the court's receipt; that day counts.</summary>
    public DateOnly? HandedInOn { get; private set; }

    /// <summary>Number of the court's receipt for what was handed in.</summary>
    public string? HandInReceipt { get; private set; }

    /// <summary>The day it was posted; with proof it counts instead of the arrival (民诉法 85).</summary>
    public DateOnly? PostedOn { get; private set; }

    /// <summary>Number of the postal receipt.</summary>
    public string? PostingProof { get; private set; }

    /// <summary>First day of an obstacle (民诉法 86).</summary>
    public DateOnly? ObstacleFrom { get; private set; }

    /// <summary>Its last day, or null while it lasts.</summary>
    public DateOnly? ObstacleUntil { get; private set; }

    /// <summary>What the obstacle was.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>The court's own number.</summary>
    public string? CourtNumber { get; private set; }

    /// <summary>The day the court took it up (立案).</summary>
    public DateOnly? CourtAcceptedOn { get; private set; }

    /// <summary>Last day to hand in what the court misses.</summary>
    public DateOnly? SupplementDueOn { get; private set; }

    /// <summary>What the court misses.</summary>
    public string? SupplementNote { get; private set; }

    /// <summary>When the court questions both sides (民诉法解释 356).</summary>
    public DateOnly? HearingOn { get; private set; }

    /// <summary>Number of the ruling.</summary>
    public string? RulingNumber { get; private set; }

    /// <summary>Date of the ruling.</summary>
    public DateOnly? RuledOn { get; private set; }

    /// <summary>When each party received it; each one's fifteen days run from there (民诉法解释 372).</summary>
    public IReadOnlyList<RulingDelivery> RulingDeliveries => rulingDeliveries;

    /// <summary>The party that withdrew: one alone may (法释〔2011〕5号 5).</summary>
    public Guid? WithdrawnById { get; private set; }

    /// <summary>The court's reason, or the parties' for withdrawing.</summary>
    public string? EndNote { get; private set; }

    /// <summary>The agreement to be confirmed.</summary>
    public Agreement Agreement => Case.AgreementOf(AgreementId);

    /// <summary>The parties that signed the agreement, or whoever has taken their place since: they, and only they, apply.</summary>
    public IEnumerable<Party> Signatories =>
        Agreement.Slots.Where(s => s.Role == SignatoryRole.Party).SelectMany(s => Case.StandFor(s.PartyId!.Value))
            .Where(party => party.StandsInCase).Distinct();

    /// <summary>Still awaiting something from the parties or the court.</summary>
    public bool IsOpen => Status is ConfirmationStatus.Preparing or ConfirmationStatus.Ready or ConfirmationStatus.Filed
        or ConfirmationStatus.CourtAccepted or ConfirmationStatus.Supplementing;

    /// <summary>The thirty days of the agreement; null while it has no day of effect.</summary>
    public ConfirmationClock? Clock(WorkingCalendar calendar) =>
        Agreement.EffectiveOn is { } effective ? new ConfirmationClock(effective, calendar) : null;

    /// <summary>
    /// A case the court delegated before filing binds from the parties' signatures already (特邀调解规定 18). Where that day is the
    /// earlier one, the thirty days counted from there; to be safe they are the ones to keep.
    /// </summary>
    public ConfirmationClock? EarlierClock(WorkingCalendar calendar) =>
        Case.EntrustedBy == EntrustingBody.CourtBeforeFiling && Agreement is { BindingOn: { } binding, EffectiveOn: { } effective } && binding < effective
            ? new ConfirmationClock(binding, calendar)
            : null;

    /// <summary>Whether filing on <paramref name="day"/> is in time, with hand-in, posting and obstacle as recorded.</summary>
    public ConfirmationVerdict? Judge(DateOnly day, WorkingCalendar calendar) => Clock(calendar)?.Judge(new ConfirmationFiling(
        HandedInOn ?? day, PostedOn is { } posted ? new Posting(posted, PostingProof) : null, RecordedObstacle));

    /// <summary>Whether another application on <paramref name="day"/> would be in time: what was handed in or posted before doesn't save it.</summary>
    internal ConfirmationVerdict? JudgeAnew(DateOnly day, WorkingCalendar calendar) =>
        Clock(calendar)?.Judge(new ConfirmationFiling(day, Obstacle: RecordedObstacle));

    /// <summary>When a party's right to object to the ruling ends (民诉法解释 372: fifteen days from its receipt).</summary>
    public static PeriodEnd ObjectionEnd(RulingDelivery delivery, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return Period.Days(15).EndFrom(delivery.On, calendar);
    }

    /// <summary>
    /// When the right to ask for enforcement ends: two years from the last day of performance, with instalments from that of the
    /// last, without any from the day of effect (民诉法 250). Null unless confirmed.
    /// </summary>
    public PeriodEnd? EnforcementEnd(WorkingCalendar calendar)
    {
        if (Status != ConfirmationStatus.Confirmed)
            return null;
        var lastPerformance = Agreement.Schedule.Where(i => i.EndedOn is null).Select(i => (DateOnly?)i.DueOn).Max() ?? Agreement.EffectiveOn;
        return lastPerformance is { } day ? Period.Years(2).EndFrom(day, calendar) : null;
    }

    /// <summary>Chooses the court and states what gives it jurisdiction.</summary>
    public void ChooseCourt(string court, CourtBasis basis, RuleContext context, Actor actor)
    {
        Court = court;
        CourtBasis = basis;
        Case.NoteFor(Id, CaseActs.ChooseCourt, court, context, actor);
    }

    /// <summary>A signatory agrees to apply, or takes the consent back.</summary>
    public void AgreeToApply(Guid partyId, bool agrees, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        consentingPartyIds = agrees
            ? [.. consentingPartyIds.Where(id => id != partyId), partyId]
            : [.. consentingPartyIds.Where(id => id != partyId)];
        Case.NoteFor(Id, CaseActs.AgreeToApply, Case.PartyOf(partyId).Says(agrees ? "同意" : "不同意", context.Today), context, actor);
    }

    /// <summary>口头申请: the applicants ask by mouth, and it is taken down.</summary>
    /// <exception cref="WorkflowException">It is no longer prepared: the packet is bound, the court has it, or it is over.</exception>
    /// <exception cref="ArgumentException">The day is still to come.</exception>
    public void ApplyByMouth(OralApplication oral, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(oral);
        ArgumentNullException.ThrowIfNull(context);
        RequirePreparing(CaseActs.ApplyByMouth);
        if (oral.On > context.Today)
            throw new ArgumentException("Nobody has asked on a day still to come.", nameof(oral));
        OralApplication = oral;
        Case.NoteFor(Id, CaseActs.ApplyByMouth, oral.Statement, context, actor);
    }

    /// <summary>改为书面申请: the record is put aside, the application is written.</summary>
    /// <exception cref="WorkflowException">It is no longer prepared, or it is written already.</exception>
    public void ApplyInWriting(RuleContext context, Actor actor)
    {
        RequirePreparing(CaseActs.ApplyInWriting);
        if (OralApplication is null)
            throw Refusal(CaseActs.ApplyInWriting);
        OralApplication = null;
        Case.NoteFor(Id, CaseActs.ApplyInWriting, null, context, actor);
    }

    /// <summary>Records that the papers were handed in at the court on an earlier day, with the court's receipt.</summary>
    public void RecordHandIn(DateOnly on, string receipt, RuleContext context, Actor actor)
    {
        HandedInOn = on;
        HandInReceipt = receipt;
        Case.NoteFor(Id, CaseActs.RecordHandIn, receipt, context, actor);
    }

    /// <summary>Records that the papers were posted, with the proof that makes the day of posting count.</summary>
    public void RecordPosting(DateOnly on, string proof, RuleContext context, Actor actor)
    {
        PostedOn = on;
        PostingProof = proof;
        Case.NoteFor(Id, CaseActs.RecordPosting, proof, context, actor);
    }

    /// <summary>Records what kept the parties from filing in time.</summary>
    public void RecordObstacle(DateOnly from, DateOnly? until, string what, RuleContext context, Actor actor)
    {
        ObstacleFrom = from;
        ObstacleUntil = until;
        Obstacle = what;
        Case.NoteFor(Id, CaseActs.RecordObstacle, what, context, actor);
    }

    /// <summary>材料齐备: the packet is bound, nothing is missing.</summary>
    public void MakeReady(BoundPacket packet, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(packet);
        ArgumentNullException.ThrowIfNull(context);
        Fire(ConfirmationTrigger.MakeReady, context, actor);
        ReadyOn = context.Today;
        Take(packet);
    }

    /// <summary>退回准备: something in the packet has to change.</summary>
    public void ReturnToPreparing(string reason, RuleContext context, Actor actor) =>
        Fire(ConfirmationTrigger.ReturnToPreparing, context, actor, reason);

    /// <summary>提交法院. What counts is this day, or the day of hand-in or posting where there is proof of it.</summary>
    public void File(RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(ConfirmationTrigger.File, context, actor, Judge(context.Today, context.Calendar)?.Reason.Chinese);
        FiledOn = HandedInOn ?? context.Today;
    }

    /// <summary>法院受理.</summary>
    /// <param name="courtNumber">The court's number.</param>
    /// <param name="on">The day of 立案.</param>
    /// <param name="context">Clock and calendar.</param>
    /// <param name="actor">Who enters it.</param>
    public void CourtAccept(string courtNumber, DateOnly on, RuleContext context, Actor actor)
    {
        Fire(ConfirmationTrigger.CourtAccept, context, actor, courtNumber);
        CourtNumber = courtNumber;
        CourtAcceptedOn = on;
    }

    /// <summary>The day on which the court questions both sides.</summary>
    public void SetHearing(DateOnly on, RuleContext context, Actor actor)
    {
        HearingOn = on;
        Case.NoteFor(Id, CaseActs.RecordHearing, null, context, actor);
    }

    /// <summary>法院要求补正.</summary>
    public void AskSupplement(string what, DateOnly dueOn, RuleContext context, Actor actor)
    {
        Fire(ConfirmationTrigger.AskSupplement, context, actor, what);
        SupplementNote = what;
        SupplementDueOn = dueOn;
        Case.LookAtClocks(context);
    }

    /// <summary>补正提交.</summary>
    public void Supplement(BoundPacket packet, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(packet);
        Fire(ConfirmationTrigger.Supplement, context, actor);
        Take(packet);
        SupplementDueOn = null;
    }

    private void Take(BoundPacket packet)
    {
        packets.Add(packet);
        PacketHash = packet.Hash;
    }

    /// <summary>裁定调解协议有效.</summary>
    public void Confirm(string rulingNumber, DateOnly ruledOn, RuleContext context, Actor actor) =>
        Rule(ConfirmationTrigger.Confirm, rulingNumber, ruledOn, null, context, actor);

    /// <summary>裁定驳回申请.</summary>
    public void Reject(string rulingNumber, DateOnly ruledOn, string reason, RuleContext context, Actor actor) =>
        Rule(ConfirmationTrigger.Reject, rulingNumber, ruledOn, reason, context, actor);

    /// <summary>裁定不予受理 (民诉法解释 355). Another court may still be asked while days remain.</summary>
    public void RefuseToAccept(string rulingNumber, DateOnly ruledOn, string reason, RuleContext context, Actor actor) =>
        Rule(ConfirmationTrigger.RefuseToAccept, rulingNumber, ruledOn, reason, context, actor);

    /// <summary>A party has received the ruling; entered anew, the day is corrected.</summary>
    public void RecordRulingDelivery(Guid partyId, DateOnly on, RuleContext context, Actor actor)
    {
        var party = Case.PartyOf(partyId);
        rulingDeliveries.RemoveAll(d => d.PartyId == partyId);
        rulingDeliveries.Add(new RulingDelivery(partyId, on));
        Case.NoteFor(Id, CaseActs.RecordRulingDelivery, $"{party.Name} {DateWords.Of(on).Chinese}", context, actor);
    }

    /// <summary>
    /// 撤回: one party alone may withdraw (法释〔2011〕5号 5; 民诉法解释 357). What was filed already ends by the court's leave
    /// (准许撤回), which is entered with <paramref name="ruling"/>.
    /// </summary>
    public void Withdraw(Guid byPartyId, string reason, CourtRuling? ruling, RuleContext context, Actor actor)
    {
        var party = Case.PartyOf(byPartyId);
        Fire(ConfirmationTrigger.Withdraw, context, actor, $"{party.Name}：{reason}");
        WithdrawnById = byPartyId;
        (RulingNumber, RuledOn, EndNote) = (ruling?.Number, ruling?.On, reason);
    }

    /// <summary>按撤回申请处理: not supplemented, or questions not answered (民诉法解释 357).</summary>
    public void DeemWithdrawn(string rulingNumber, DateOnly ruledOn, string reason, RuleContext context, Actor actor) =>
        Rule(ConfirmationTrigger.DeemWithdrawn, rulingNumber, ruledOn, reason, context, actor);

    /// <summary>逾期: the thirty days have passed unused.</summary>
    public void Lapse(RuleContext context, Actor actor) => Fire(ConfirmationTrigger.Lapse, context, actor);

    /// <summary>
    /// 重新准备: the wrong court or a withdrawal is no end while days remain. It is another application: nothing that was handed in,
    /// posted or ruled before counts for it, and after a withdrawal everybody is asked again.
    /// </summary>
    public void PrepareAgain(string reason, RuleContext context, Actor actor)
    {
        Fire(ConfirmationTrigger.PrepareAgain, context, actor, reason);
        if (WithdrawnById is not null)
            consentingPartyIds = [];
        (Court, CourtBasis, CourtNumber, CourtAcceptedOn) = (null, null, null, null);
        (ReadyOn, PacketHash, FiledOn, OralApplication) = (null, null, null, null);
        (HandedInOn, HandInReceipt, PostedOn, PostingProof) = (null, null, null, null);
        (SupplementDueOn, SupplementNote, HearingOn) = (null, null, null);
        (RulingNumber, RuledOn, WithdrawnById, EndNote) = (null, null, null, null);
        rulingDeliveries.Clear();
    }

    internal void MoveTo(ConfirmationStatus status) => Status = status;

    private Deadlines.Obstacle? RecordedObstacle =>
        ObstacleFrom is { } from ? new Deadlines.Obstacle(from, ObstacleUntil, Obstacle ?? "") : null;

    private void RequirePreparing(string act)
    {
        if (Status != ConfirmationStatus.Preparing)
            throw Refusal(act);
    }

    private WorkflowException Refusal(string act) =>
        new(ConfirmationWorkflow.Machine.Name, act, Status.ToString(), isDeclared: false, []);

    private void Rule(
        ConfirmationTrigger ruling, string rulingNumber, DateOnly ruledOn, string? reason, RuleContext context, Actor actor)
    {
        Fire(ruling, context, actor, reason);
        RulingNumber = rulingNumber;
        RuledOn = ruledOn;
        EndNote = reason;
    }

    private void Fire(ConfirmationTrigger trigger, RuleContext context, Actor actor, string? reason = null) =>
        Case.KeepEventOf(Id, ConfirmationWorkflow.Machine.Fire(this, trigger, context, actor, reason), context);
}

/// <summary>A ruling of the court.</summary>
/// <param name="Number">Its number.</param>
/// <param name="On">Its day.</param>
public sealed record CourtRuling(string Number, DateOnly On);

/// <summary>The day one party received the ruling.</summary>
public sealed class RulingDelivery
{
    private RulingDelivery() { }

    internal RulingDelivery(Guid partyId, DateOnly on)
    {
        PartyId = partyId;
        On = on;
    }

    /// <summary>The party.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>When it received it.</summary>
    public DateOnly On { get; private set; }
}
