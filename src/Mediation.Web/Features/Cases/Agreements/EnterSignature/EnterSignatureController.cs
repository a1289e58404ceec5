using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.EnterSignature;

/// <summary>Enters or corrects one signature or seal. The day of effect follows from it and is told on the next page.</summary>
[Route(AgreementLinks.Template + "/signatures/{slot:guid}")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class EnterSignatureController(CaseActTools tools, CurrentChild<Agreement> agreement, Scans scans)
    : CaseActController<SignatureForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            ViewBag.Slot = Slot;
            return "EnterSignature";
        }
    }

    private SignatureSlot Slot => agreement.Value.SlotOf(Guid.Parse((string)RouteData.Values["slot"]!));

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.TakesSignatures)
        {
            throw new WorkflowException("Agreement", CaseActs.SignAgreement, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override SignatureForm Blank() => SignatureForm.Of(Slot, Current.Context.Today);

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(SignatureForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var slot = Slot;
        var act = ActOf(form, slot);
        if (SignatureRules.ObstacleTo(agreement.Value, slot, act) is { } obstacle)
        {
            return await Refuse(nameof(form.Signer), T.Of(obstacle));
        }

        var taken = form.Scan is null ? null : await scans.TakeAsync(form.Scan, HttpContext.RequestAborted);
        if (taken?.Complaint is { } complaint)
        {
            return await Refuse(nameof(form.Scan), complaint);
        }

        var scan = taken?.Paper;
        var change = Current.Case.SignAgreement(
            agreement.Value.Id, slot.Id, act with { ScanHash = scan?.ContentHash }, Current.Context, Current.Actor);
        if (scan is not null)
        {
            Current.Case.AddPaper(
                PaperOf(agreement.Value), T["签名页：{0}", slot.Name], agreement.Value.Number, agreement.Value.Id, scan, isScan: true,
                Current.Context, Current.Actor);
        }

        return new ActDone(
            T.Of(EffectiveDay.Tell(agreement.Value, slot, change, Current.Context.Calendar)),
            AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }

    private SigningAct ActOf(SignatureForm form, SignatureSlot slot) => Signers.Complete(
        new SigningAct(form.On!.Value, form.Method!.Value) { WasReadAloud = form.WasReadAloud },
        slot.PartyId is { } party ? Current.Case.PartyOf(party) : null,
        form.Signer);

    private static PaperKind PaperOf(Agreement of) => of.Form switch
    {
        AgreementForm.Written => PaperKind.Agreement,
        AgreementForm.Oral => PaperKind.OralAgreementRegistration,
    };
}
