using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.FileApplication;

/// <summary>提交法院. What counts is today, or the day of posting where there is proof of it.</summary>
[Route(ConfirmationLinks.Template + "/file")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.File)]
public sealed class FileApplicationController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["提交法院"], T["材料今天送到{0}后登记。", confirmation.Value.Court ?? ""], T["登记今天提交"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.File, Current.Context).Checks);

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        confirmation.Value.File(Current.Context, Current.Actor);
        return Done(T["已登记提交法院。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
