using System.Text;
using Mediation.Db.Files;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements.EnterSignature;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.SignOnTablet;

/// <summary>
/// Signing on a tablet, where the committee has switched it on. Never for personal relations (电子签名法 3), and only if the
/// signer agrees; a drawn signature is evidence and not by itself a reliable electronic one, so paper stays the rule.
/// </summary>
[Route(AgreementLinks.Template + "/signatures/{slot:guid}/tablet")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class SignOnTabletController(CaseActTools tools, CurrentChild<Agreement> agreement, IFileStore files)
    : CaseActController<TabletForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            ViewBag.Slot = Slot;
            ViewBag.Obstacle = ObstacleTo(Act(new TabletForm { AgreedToTablet = true }));
            return "SignOnTablet";
        }
    }

    private SignatureSlot Slot => agreement.Value.SlotOf(Guid.Parse((string)RouteData.Values["slot"]!));

    /// <inheritdoc/>
    protected override void Require()
    {
        if (agreement.Value.Status != AgreementStatus.AwaitingSignatures || Slot.Role == SignatoryRole.CommitteeSeal)
        {
            throw new WorkflowException("Agreement", CaseActs.SignAgreement, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(TabletForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var slot = Slot;
        var act = Act(form);
        if (ObstacleTo(act) is { } obstacle)
        {
            return await Refuse(nameof(form.Signer), T.Of(obstacle));
        }

        using var strokes = new MemoryStream(Encoding.UTF8.GetBytes(form.Strokes!));
        var stored = await files.SaveAsync(strokes, HttpContext.RequestAborted);
        var change = Current.Case.SignAgreement(
            agreement.Value.Id, slot.Id, act with { StrokesHash = stored.Hash }, Current.Context, Current.Actor);
        return new ActDone(
            T.Of(EffectiveDay.Tell(agreement.Value, slot, change, Current.Context.Calendar)),
            AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }

    private SigningAct Act(TabletForm form) => Signers.Complete(
        new SigningAct(Current.Context.Today, SigningMethod.Tablet) { AgreedToTablet = form.AgreedToTablet, WasReadAloud = form.WasReadAloud },
        Slot.PartyId is { } party ? Current.Case.PartyOf(party) : null,
        form.Signer);

    private Domain.Words? ObstacleTo(SigningAct act) => SignatureRules.ObstacleTo(agreement.Value, Slot, act);
}
