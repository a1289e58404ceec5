using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>Changes a draft.</summary>
[Route(AgreementLinks.Template + "/rewrite")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class RewriteAgreementController(CaseActTools tools, CurrentChild<Agreement> draft) : AgreementWriting(tools)
{
    /// <inheritdoc/>
    protected override void Require()
    {
        if (draft.Value.Status != AgreementStatus.Drafting)
        {
            throw new WorkflowException("Agreement", CaseActs.RewriteAgreement, draft.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override AgreementDraftForm Blank() => AgreementDraftForm.Of(draft.Value);

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(AgreementDraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.RewriteAgreement(draft.Value.Id, form.ToContent(), Current.Context, Current.Actor);
        return Done(T["协议草稿已保存。"], AgreementLinks.Agreement(Current.Case.Reference, draft.Value.Id));
    }
}
