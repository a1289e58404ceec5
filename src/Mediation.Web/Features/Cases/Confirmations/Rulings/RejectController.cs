using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>裁定驳回申请 (民诉法解释 358).</summary>
[Route(ConfirmationLinks.Template + "/reject")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Reject), CheckAnswers("裁定驳回申请")]
public sealed class RejectController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : RulingController<ReasonedRulingForm>(tools, confirmation)
{
    /// <inheritdoc/>
    protected override Words Ruling => ConfirmationNames.Of(ConfirmationStatus.Rejected);

    /// <inheritdoc/>
    protected override void Enter(ReasonedRulingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Confirmation.Reject(form.Number!, form.RuledOn!.Value, form.Reason!, Current.Context, Current.Actor);
    }
}
