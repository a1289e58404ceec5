using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>The wrong court or a withdrawal is no end while days remain.</summary>
[Route(ConfirmationLinks.Template + "/prepare-again")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.PrepareAgain)]
public sealed class PrepareAgainController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["重新准备"], T["三十日期限内可以换法院或者重新申请。法院、案号和裁定从头登记。"], T["为什么重新准备"], T["重新准备"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.PrepareAgain(form.Reason!, Current.Context, Current.Actor);
        return Done(T["可以重新准备材料了。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
