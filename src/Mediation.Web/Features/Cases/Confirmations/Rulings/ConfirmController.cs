using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>裁定调解协议有效.</summary>
[Route(ConfirmationLinks.Template + "/confirm")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Confirm), CheckAnswers("裁定调解协议有效")]
public sealed class ConfirmController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : RulingController<RulingForm>(tools, confirmation)
{
    /// <inheritdoc/>
    protected override Words Ruling => ConfirmationNames.Of(ConfirmationStatus.Confirmed);

    /// <inheritdoc/>
    protected override void Enter(RulingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Confirmation.Confirm(form.Number!, form.RuledOn!.Value, Current.Context, Current.Actor);
    }
}
