using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>One party alone may withdraw (法释〔2011〕5号 5; 民诉法解释 357).</summary>
[Route(ConfirmationLinks.Template + "/withdraw")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.Withdraw), CheckAnswers("撤回申请")]
public sealed class WithdrawController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<WithdrawForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "Withdraw";
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(WithdrawForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var leave = confirmation.Value.FiledOn is null ? null : new CourtRuling(form.Number!, form.RuledOn!.Value);
        confirmation.Value.Withdraw(form.By!.Value, form.Reason!, leave, Current.Context, Current.Actor);
        return Done(T["已登记撤回。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
