using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.CancelFollowUpVisit;

/// <summary>The return visit isn't needed any more.</summary>
[Route(FollowUpLinks.VisitTemplate + "/cancel")]
[CaseAction(CaseOperation.Handle), FollowUpVisitAction(FollowUpTrigger.Cancel)]
public sealed class CancelFollowUpVisitController(CaseActTools tools, CurrentChild<FollowUpVisit> visit) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["取消回访"], T["不再需要这次回访的，说明原因后取消。"], T["取消原因"], T["取消回访"], CaseLinks.FollowUp(Current.Case.Reference));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.CancelFollowUpVisit(visit.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["回访已取消。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
