using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.FileApplication;

/// <summary>提交法院. What counts is today, or the day of hand-in or posting where there is proof of it.</summary>
[Route(ConfirmationLinks.Template + "/file")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.File)]
public sealed class FileApplicationController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["提交法院"],
        T["材料送到{0}后登记。今天送到的直接登记；已经交邮，或者早些时候已经递交的，先登记交邮或者递交。", confirmation.Value.Court ?? ""],
        T["登记提交"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.File, Current.Context).Checks);

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        confirmation.Value.File(Current.Context, Current.Actor);
        return Done(T["已登记提交法院。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
