using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>按撤回申请处理: not supplemented, or the court's questions not answered (民诉法解释 357).</summary>
[Route(ConfirmationLinks.Template + "/deem-withdrawn")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.DeemWithdrawn), CheckAnswers("按撤回申请处理")]
public sealed class DeemWithdrawnController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : RulingController<ReasonedRulingForm>(tools, confirmation)
{
    /// <inheritdoc/>
    protected override Words Ruling => ConfirmationNames.Of(ConfirmationStatus.DeemedWithdrawn);

    /// <inheritdoc/>
    protected override void Enter(ReasonedRulingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Confirmation.DeemWithdrawn(form.Number!, form.RuledOn!.Value, form.Reason!, Current.Context, Current.Actor);
    }
}
