using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>裁定不予受理 (民诉法解释 355). Another court may still be asked while days remain.</summary>
[Route(ConfirmationLinks.Template + "/refuse-to-accept")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.RefuseToAccept), CheckAnswers("裁定不予受理")]
public sealed class RefuseToAcceptController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : RulingController<ReasonedRulingForm>(tools, confirmation)
{
    /// <inheritdoc/>
    protected override Words Ruling => ConfirmationNames.Of(ConfirmationStatus.NotAccepted);

    /// <inheritdoc/>
    protected override void Enter(ReasonedRulingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Confirmation.RefuseToAccept(form.Number!, form.RuledOn!.Value, form.Reason!, Current.Context, Current.Actor);
    }
}
