using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Supplement;

/// <summary>补正提交: the packet is bound anew with what the court missed.</summary>
[Route(ConfirmationLinks.Template + "/supplement")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Supplement)]
public sealed class SupplementController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation, PaperPress press)
    : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["补正提交"], T["先把法院要求的材料上传到文书页，再重新制作材料包提交。"], T["重新制作并提交"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.Supplement, Current.Context).Checks);

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(NoFields form)
    {
        var packet = await press.BindPacketAsync(confirmation.Value, HttpContext.RequestAborted);
        confirmation.Value.Supplement(packet, Current.Context, Current.Actor);
        return new ActDone(T["补正材料已提交。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
