using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>One party alone may withdraw (法释〔2011〕5号 5; 民诉法解释 357).</summary>
[Route(ConfirmationLinks.Template + "/withdraw")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Withdraw)]
public sealed class WithdrawController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["撤回申请"], T["法院作出裁定前可以撤回，一方当事人撤回即可。三十日内还可以重新准备。"], T["谁撤回，为什么"], T["撤回申请"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.Withdraw(form.Reason!, Current.Context, Current.Actor);
        return Done(T["已登记撤回。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
