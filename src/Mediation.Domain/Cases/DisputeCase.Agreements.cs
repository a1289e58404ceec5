using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Writing, signing and correcting agreements.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Starts a draft, or a supplementary agreement to one in force.</summary>
    public Agreement DraftAgreement(AgreementContent content, RuleContext context, Actor actor, Guid? supplements = null)
    {
        var agreement = new Agreement(this, content, supplements);
        agreements.Add(agreement);
        Note(CaseActs.DraftAgreement, context, actor, null, agreement.Id);
        return agreement;
    }

    /// <summary>Rewrites a draft.</summary>
    public void RewriteAgreement(Guid agreementId, AgreementContent content, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).Write(content);
        Note(CaseActs.RewriteAgreement, context, actor, null, agreementId);
    }

    /// <summary>送签: freezes the text and opens a place for every signature.</summary>
    /// <param name="agreementId">The draft.</param>
    /// <param name="number">编号, drawn in the same transaction; kept if the draft already has one.</param>
    /// <param name="committee">Name on the seal.</param>
    /// <param name="tabletAllowed">Whether the committee has switched tablet signatures on.</param>
    /// <param name="context">Clock and calendar.</param>
    /// <param name="actor">Who sends it, and records.</param>
    public void SendForSignature(Guid agreementId, string number, string committee, bool tabletAllowed, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).SendForSignature(number, committee, tabletAllowed, context, actor), context, agreementId);

    /// <summary>退回修改: the signatures given fall away with the text they stood under.</summary>
    public void ReturnAgreementToDraft(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).ReturnToDraft(reason, context, actor), context, agreementId);

    /// <summary>
    /// Enters or corrects a signature or seal and, when nothing is missing any more, lets the agreement take effect. An
    /// earlier agreement of the case is superseded in the same act, never before.
    /// </summary>
    /// <returns>What this did to the day of effect.</returns>
    /// <exception cref="WorkflowException">
    /// Nothing is signed under this agreement now, or a correction would take its effect from an agreement in force.
    /// </exception>
    public EffectiveDateChange SignAgreement(Guid agreementId, Guid slotId, SigningAct act, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(act);
        var agreement = AgreementOf(agreementId);
        if (!agreement.TakesSignatures)
            throw Refusal(agreement, CaseActs.SignAgreement);
        var slot = agreement.SlotOf(slotId);
        Capacity? capacity = slot.PartyId is { } partyId ? PartyOf(partyId).CapacityOn(act.On) : null;
        var name = slot.IsSigned ? CaseActs.CorrectSignature : CaseActs.SignAgreement;
        var undo = agreement.RememberSignature(slotId);
        var change = agreement.Sign(slotId, act, capacity);
        if (BreaksEffect(agreement, context) is { Length: > 0 } broken)
        {
            undo();
            throw Refusal(agreement, name, broken);
        }
        DateSuccess(agreement, change);
        Note(name, context, actor, slot.Name, agreementId);
        LookAtSignatures(context, actor);
        return change;
    }

    /// <summary>Takes back a signature that was entered by mistake, before the agreement is in force.</summary>
    public EffectiveDateChange ClearSignature(Guid agreementId, Guid slotId, RuleContext context, Actor actor)
    {
        var agreement = AgreementOf(agreementId);
        if (agreement.Status != AgreementStatus.AwaitingSignatures)
            throw Refusal(agreement, CaseActs.ClearSignature);
        var change = agreement.ClearSignature(slotId);
        Note(CaseActs.ClearSignature, context, actor, agreement.SlotOf(slotId).Name, agreementId);
        return change;
    }

    /// <summary>Puts the scan of a signed page to its place.</summary>
    public void AttachSignatureScan(Guid agreementId, Guid slotId, string contentHash, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).AttachScan(slotId, contentHash);
        Note(CaseActs.AttachSignatureScan, context, actor, null, agreementId);
    }

    /// <summary>Registers an oral agreement; it takes effect on the day of agreement (人民调解法 30), whenever it is written down.</summary>
    /// <exception cref="ArgumentException">The day of agreement is still to come.</exception>
    public void RecordOralAgreement(Guid agreementId, string number, DateOnly agreedOn, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (agreedOn > context.Today)
            throw new ArgumentException("Nothing is agreed on a day still to come.", nameof(agreedOn));
        var agreement = AgreementOf(agreementId);
        Keep(agreement.RecordOral(number, agreedOn, context, actor), context, agreementId);
        Enforce(agreement, context, actor);
    }

    /// <summary>Gives a draft up.</summary>
    public void AbandonAgreement(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).End(AgreementTrigger.Abandon, reason, context, actor), context, agreementId);

    /// <summary>A court or the parties have undone an agreement.</summary>
    public void AnnulAgreement(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).End(AgreementTrigger.Annul, reason, context, actor), context, agreementId);

    /// <summary>拟更正说明: writes the slip that the parties are to sign and the committee to seal.</summary>
    /// <exception cref="WorkflowException">The agreement is not in force.</exception>
    public CorrectionSlip WriteCorrection(Guid agreementId, CorrectionText text, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var slip = AgreementOf(agreementId).WriteCorrection(text, context.Today);
        Note(CaseActs.WriteCorrection, context, actor, $"{text.Wrong} → {text.Right}", agreementId);
        return slip;
    }

    /// <summary>更正说明签字盖章: from now on the agreement reads as the slip says; the day of effect stays.</summary>
    /// <exception cref="WorkflowException">The agreement is not in force, or the slip is sealed already.</exception>
    public void SealCorrection(Guid agreementId, Guid slipId, DateOnly on, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).SealCorrection(slipId, on);
        Note(CaseActs.CorrectClericalError, context, actor, null, agreementId);
    }

    /// <summary>Takes back a slip nobody has signed yet.</summary>
    /// <exception cref="WorkflowException">It is signed and sealed.</exception>
    public void DropCorrection(Guid agreementId, Guid slipId, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).DropCorrection(slipId);
        Note(CaseActs.DropCorrection, context, actor, null, agreementId);
    }

    /// <summary>What became of a request (申请事项). One that is not agreed on needs the other ways told (人民调解法 26).</summary>
    /// <param name="requestId">Which.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="otherWays">How the other ways were told.</param>
    /// <param name="note">A word on it.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who takes it down.</param>
    /// <param name="givenUp">Who gave it up and how, where somebody did.</param>
    /// <exception cref="WorkflowException">
    /// The case is archived or goes on in another one, or whoever gives the request up may not.
    /// </exception>
    public void DecideRequest(
        Guid requestId, RequestOutcome outcome, OtherWaysTold? otherWays, string? note, RuleContext context, Actor actor,
        ClaimStatement? givenUp = null)
    {
        RequireWritable(CaseActs.DecideRequest);
        var request = RequestOf(requestId);
        if (outcome == RequestOutcome.Withdrawn && givenUp is not null)
            KeepClaimChange(request, ClaimChangeKind.GivenUp, request.Text, givenUp, context, actor);
        request.Decide(outcome, otherWays, note);
        if (SettledOn is not null)
            IsPartialSuccess = SomethingIsLeft;
        Note(CaseActs.DecideRequest, context, actor, note, requestId);
    }

    /// <summary>变更申请事项: the party asks for something else. What was decided about it before is open again.</summary>
    /// <exception cref="WorkflowException">Mediation is over, or whoever says it may not.</exception>
    public void ChangeRequest(Guid requestId, string text, ClaimStatement said, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        KeepClaimChange(RequestOf(requestId), ClaimChangeKind.Changed, text, said, context, actor);
    }

    /// <summary>承认申请事项: the other side admits the claim.</summary>
    /// <exception cref="WorkflowException">Mediation is over, or whoever says it may not.</exception>
    public void AdmitRequest(Guid requestId, ClaimStatement said, RuleContext context, Actor actor)
    {
        var request = RequestOf(requestId);
        KeepClaimChange(request, ClaimChangeKind.Admitted, request.Text, said, context, actor);
    }

    /// <summary>The request with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such request in this case.</exception>
    public CaseRequest RequestOf(Guid requestId) => Found(requests.Find(r => r.Id == requestId));

    private void KeepClaimChange(CaseRequest request, ClaimChangeKind kind, string after, ClaimStatement said, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        var party = PartyOf(said.PartyId);
        var agent = said.AgentId is { } agentId ? Found(party.Agents.FirstOrDefault(a => a.Id == agentId)) : null;
        Require(CaseActs.ChangeClaim, context, [.. RequestRules.For(request, kind, said, actor)]);
        var change = new ClaimChange(kind, context.Today, request.Text, after, said, party, agent, actor);
        request.Change(change);
        Note(CaseActs.ChangeClaim, context, actor, CaseNames.Sentence(change, request.Number), request.Id);
    }

    /// <summary>达成协议.</summary>
    public void Settle(RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Settle, context, actor);
        SettledOn ??= AgreementInForce?.EffectiveOn;
        IsPartialSuccess = SomethingIsLeft;
        Conclude(AgreementInForce!.Form == AgreementForm.Written ? CaseOutcome.SettledInWriting : CaseOutcome.SettledOrally, SettledOn);
        EndRound(context);
    }

    /// <summary>The agreement with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such agreement in this case.</exception>
    public Agreement AgreementOf(Guid agreementId) => Found(agreements.Find(a => a.Id == agreementId));

    /// <summary>
    /// Looks at every agreement that waits for signatures: what was missing may have come from elsewhere than a signature
    /// (an agent's special authority, a successor's entry).
    /// </summary>
    private void LookAtSignatures(RuleContext context, Actor actor)
    {
        foreach (var agreement in agreements.Where(a => a.Status == AgreementStatus.AwaitingSignatures).ToList())
        {
            agreement.LookAtSignatures();
            if (!AgreementWorkflow.Machine.CanFire(agreement, AgreementTrigger.TakeEffect, context, out _))
                continue;
            Keep(agreement.TakeEffect(context, actor), context, agreement.Id);
            Enforce(agreement, context, actor);
        }
    }

    private bool SomethingIsLeft => requests.Exists(r => r.Outcome == RequestOutcome.NotAgreed);

    /// <summary>What a written agreement in force would lack to be in force.</summary>
    private static RuleCheck[] BreaksEffect(Agreement agreement, RuleContext context) =>
        agreement is { IsInForce: true, Form: AgreementForm.Written }
            ? [.. AgreementWorkflow.RulesOfEffect.Select(rule => rule.Check(agreement, context)).Where(check => check.Result == RuleResult.NotMet)]
            : [];

    /// <summary>Success is dated by the agreement, also after its day was corrected.</summary>
    private void DateSuccess(Agreement agreement, EffectiveDateChange change)
    {
        if (agreement is { IsInForce: true, SupplementsId: null } && SettledOn is not null && SettledOn == change.Before)
            SettledOn = CountedOn = change.After;
    }

    private static WorkflowException Refusal(Agreement agreement, string act, params RuleCheck[] unmet) =>
        new(AgreementWorkflow.Machine.Name, act, agreement.Status.ToString(), isDeclared: unmet.Length > 0, unmet);

    /// <summary>An agreement that takes effect replaces what it doesn't supplement; one reached in follow-up is performed from now on.</summary>
    private void Enforce(Agreement agreement, RuleContext context, Actor actor)
    {
        SupersedeOthers(agreement, context, actor);
        if (Status == CaseStatus.FollowUp)
            Keep(agreement.BeginPerformance(null, context, actor), context, agreement.Id);
    }

    private void SupersedeOthers(Agreement successor, RuleContext context, Actor actor)
    {
        if (successor.SupplementsId is not null)
            return;
        // What supplemented an agreement goes with it.
        foreach (var earlier in agreements.Where(a => a.Id != successor.Id && a.IsInForce))
        {
            Keep(earlier.Fire(AgreementTrigger.Supersede, context, actor), context, earlier.Id);
            earlier.SupersededBy(successor.Id);
        }
    }
}
