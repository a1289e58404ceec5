using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>逾期: the thirty days have passed unused.</summary>
[Route(ConfirmationLinks.Template + "/lapse")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Lapse)]
public sealed class LapseController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["登记逾期"], T["三十日期限已过，没有提出申请。协议仍然有效；需要强制执行力的，可以重新达成协议，或者向人民法院起诉。"], T["登记逾期"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.Lapse, Current.Context).Checks);

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        confirmation.Value.Lapse(Current.Context, Current.Actor);
        return Done(T["已登记逾期。"], CaseLinks.Confirmations(Current.Case.Reference));
    }
}
