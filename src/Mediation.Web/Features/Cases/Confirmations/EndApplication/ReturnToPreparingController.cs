using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>Something in the packet has to change.</summary>
[Route(ConfirmationLinks.Template + "/return-to-preparing")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.ReturnToPreparing)]
public sealed class ReturnToPreparingController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["退回准备"], T["材料需要改动的，退回后重新制作材料包。"], T["退回原因"], T["退回准备"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.ReturnToPreparing(form.Reason!, Current.Context, Current.Actor);
        return Done(T["已退回准备。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
