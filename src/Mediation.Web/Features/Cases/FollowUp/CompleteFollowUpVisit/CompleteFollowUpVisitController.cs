using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.CompleteFollowUpVisit;

/// <summary>Writes up a return visit.</summary>
[Route(FollowUpLinks.VisitTemplate + "/complete")]
[CaseAction(CaseOperation.Handle), FollowUpVisitAction(FollowUpTrigger.Complete)]
public sealed class CompleteFollowUpVisitController(CaseActTools tools, CurrentChild<FollowUpVisit> visit)
    : CaseActController<FindingsForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "CompleteFollowUpVisit";

    /// <inheritdoc/>
    protected override FindingsForm Blank() => new()
    {
        At = Current.Context.Now.ToTyped(),
        Way = visit.Value.Way,
        Visitor = visit.Value.Visitor,
        Answers = [.. Current.Case.SigningParties.Select(party => new AnswerRow { Name = party.Name, WasAsked = true })],
    };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(FindingsForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.CompleteFollowUpVisit(visit.Value.Id, form.ToFindings(), Current.Context, Current.Actor);
        return Done(T["回访已记录。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
