using Mediation.Domain.Agreements;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.ResumePerformance;

/// <summary>恢复履行: performance that had failed goes on, and its days stand on the desk again.</summary>
[Route(FollowUpLinks.AgreementTemplate + "/resume")]
[CaseAction(CaseOperation.Handle), AgreementAction(AgreementTrigger.BeginPerformance)]
public sealed class ResumePerformanceController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["恢复履行"], T["当事人又开始履行的，在这里登记；此前登记的履行结果不再算数，履行计划继续提醒。"], T["为什么恢复"], T["恢复履行"],
        CaseLinks.FollowUp(Current.Case.Reference));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.ResumePerformance(agreement.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["已恢复履行。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
