using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.RecordSubmission;

/// <summary>The papers were posted, or handed in before today: with proof that day counts (民诉法 85).</summary>
[Route(ConfirmationLinks.Template + "/submission")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class RecordSubmissionController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation)
    : CaseActController<SubmissionForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "RecordSubmission";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status is not (ConfirmationStatus.Preparing or ConfirmationStatus.Ready))
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.RecordPosting, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override SubmissionForm Blank() => new() { Way = SubmissionWay.Post };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(SubmissionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Way == SubmissionWay.AtCourt)
        {
            confirmation.Value.RecordHandIn(form.On!.Value, form.Proof!, Current.Context, Current.Actor);
        }
        else
        {
            confirmation.Value.RecordPosting(form.On!.Value, form.Proof!, Current.Context, Current.Actor);
        }

        return Done(T["已登记。接着点“提交法院”。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
