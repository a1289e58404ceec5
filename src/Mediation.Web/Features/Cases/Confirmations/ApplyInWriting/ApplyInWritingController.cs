using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.ApplyInWriting;

/// <summary>改为书面申请: the record of an oral application is put aside.</summary>
[Route(ConfirmationLinks.Template + "/in-writing")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class ApplyInWritingController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["改为书面申请"], T["口头申请的笔录不再使用，改打印申请书。"], T["改为书面申请"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id), []);

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value is not { Status: ConfirmationStatus.Preparing, OralApplication: not null })
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.ApplyInWriting, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        confirmation.Value.ApplyInWriting(Current.Context, Current.Actor);
        return Done(T["已改为书面申请。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
