using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>Not supplemented, or questions not answered (民诉法解释 357).</summary>
[Route(ConfirmationLinks.Template + "/deem-withdrawn")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.DeemWithdrawn)]
public sealed class DeemWithdrawnController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["按撤回申请处理"], T["当事人逾期不补正，或者拒绝接受询问，法院按撤回申请处理。"], T["法院的理由"], T["按撤回申请处理"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.DeemWithdrawn(form.Reason!, Current.Context, Current.Actor);
        return Done(T["已登记：按撤回申请处理。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
