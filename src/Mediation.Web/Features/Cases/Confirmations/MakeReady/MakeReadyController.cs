using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.MakeReady;

/// <summary>材料齐备: the packet for the court is bound; from now on its hash says what was filed.</summary>
[Route(ConfirmationLinks.Template + "/make-ready")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.MakeReady)]
public sealed class MakeReadyController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation, PaperPress press)
    : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["材料齐备"], T["系统把申请书、协议、身份证明等装订成一个材料包，存入卷宗。缺什么会指出来。"], T["制作材料包"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.MakeReady, Current.Context).Checks);

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(NoFields form)
    {
        var packet = await press.BindPacketAsync(confirmation.Value, HttpContext.RequestAborted);
        confirmation.Value.MakeReady(packet, Current.Context, Current.Actor);
        return new ActDone(
            T["材料包已制作，共 {0} 页。", Current.Case.Papers.Single(paper => paper.Id == packet.PaperId).Pages],
            ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
