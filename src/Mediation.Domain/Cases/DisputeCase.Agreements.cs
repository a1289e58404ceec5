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
    public EffectiveDateChange SignAgreement(Guid agreementId, Guid slotId, SigningAct act, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(act);
        var agreement = AgreementOf(agreementId);
        var slot = Found(agreement.Slots.FirstOrDefault(s => s.Id == slotId));
        Capacity? capacity = slot.PartyId is { } partyId ? PartyOf(partyId).CapacityOn(act.On) : null;
        var corrected = slot.IsSigned;
        var change = agreement.Sign(slotId, act, capacity);
        Note(corrected ? CaseActs.CorrectSignature : CaseActs.SignAgreement, context, actor, slot.Name, agreementId);
        if (AgreementWorkflow.Machine.CanFire(agreement, AgreementTrigger.TakeEffect, context, out _))
            LetTakeEffect(agreement, context, actor);
        return change;
    }

    /// <summary>Takes back a signature that was entered by mistake, before the agreement is in force.</summary>
    public EffectiveDateChange ClearSignature(Guid agreementId, Guid slotId, RuleContext context, Actor actor)
    {
        var agreement = AgreementOf(agreementId);
        if (agreement.Status != AgreementStatus.AwaitingSignatures)
            throw new WorkflowException("Agreement", CaseActs.ClearSignature, agreement.Status.ToString(), isDeclared: false, []);
        var change = agreement.ClearSignature(slotId);
        Note(CaseActs.ClearSignature, context, actor, Found(agreement.Slots.FirstOrDefault(s => s.Id == slotId)).Name, agreementId);
        return change;
    }

    /// <summary>Puts the scan of a signed page to its place.</summary>
    public void AttachSignatureScan(Guid agreementId, Guid slotId, string contentHash, RuleContext context, Actor actor)
    {
        AgreementOf(agreementId).AttachScan(slotId, contentHash);
        Note(CaseActs.AttachSignatureScan, context, actor, null, agreementId);
    }

    /// <summary>Registers an oral agreement; it takes effect on the day of agreement (人民调解法 30), whenever it is written down.</summary>
    public void RecordOralAgreement(Guid agreementId, string number, DateOnly agreedOn, RuleContext context, Actor actor)
    {
        var agreement = AgreementOf(agreementId);
        Keep(agreement.RecordOral(number, agreedOn, context, actor), context, agreementId);
        SupersedeOthers(agreement, context, actor);
    }

    /// <summary>Gives a draft up.</summary>
    public void AbandonAgreement(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).Fire(AgreementTrigger.Abandon, context, actor, reason), context, agreementId);

    /// <summary>A court or the parties have undone an agreement.</summary>
    public void AnnulAgreement(Guid agreementId, string reason, RuleContext context, Actor actor) =>
        Keep(AgreementOf(agreementId).Fire(AgreementTrigger.Annul, context, actor, reason), context, agreementId);

    /// <summary>更正说明: mends a clerical error; the day of effect stays.</summary>
    public void CorrectClericalError(Guid agreementId, CorrectionSlip slip, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(slip);
        AgreementOf(agreementId).CorrectClericalError(slip);
        Note(CaseActs.CorrectClericalError, context, actor, slip.Text, agreementId);
    }

    /// <summary>What became of a request (申请事项). One that is not agreed on needs the other ways told (人民调解法 26).</summary>
    public void DecideRequest(Guid requestId, RequestOutcome outcome, OtherWaysTold? otherWays, string? note, RuleContext context, Actor actor)
    {
        Found(requests.Find(r => r.Id == requestId)).Decide(outcome, otherWays, note);
        Note(CaseActs.DecideRequest, context, actor, note, requestId);
    }

    /// <summary>达成协议.</summary>
    public void Settle(RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        Fire(CaseTrigger.Settle, context, actor);
        SettledOn ??= AgreementInForce?.EffectiveOn;
        Outcome = AgreementInForce!.Form == AgreementForm.Written ? CaseOutcome.SettledInWriting : CaseOutcome.SettledOrally;
        EndRound(context);
    }

    /// <summary>The agreement with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such agreement in this case.</exception>
    public Agreement AgreementOf(Guid agreementId) => Found(agreements.Find(a => a.Id == agreementId));

    private void LetTakeEffect(Agreement agreement, RuleContext context, Actor actor)
    {
        Keep(agreement.TakeEffect(context, actor), context, agreement.Id);
        SupersedeOthers(agreement, context, actor);
    }

    private void SupersedeOthers(Agreement successor, RuleContext context, Actor actor)
    {
        if (successor.SupplementsId is not null)
            return;
        foreach (var earlier in agreements.Where(a => a.Id != successor.Id && a.IsInForce && a.SupplementsId is null))
        {
            Keep(earlier.Fire(AgreementTrigger.Supersede, context, actor), context, earlier.Id);
            earlier.SupersededBy(successor.Id);
        }
    }
}
