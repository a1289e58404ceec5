using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.MissFollowUpVisit;

/// <summary>The return visit didn't come about.</summary>
[Route(FollowUpLinks.VisitTemplate + "/miss")]
[CaseAction(CaseOperation.Handle), FollowUpVisitAction(FollowUpTrigger.Miss)]
public sealed class MissFollowUpVisitController(CaseActTools tools, CurrentChild<FollowUpVisit> visit) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["记为未能回访"], T["说明原因，之后可以改期再访。"], T["为什么没能回访"], T["记为未能回访"], CaseLinks.FollowUp(Current.Case.Reference));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.MissFollowUpVisit(visit.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["已记为未能回访，请改期再访。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
