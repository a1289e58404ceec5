using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.BeginFollowUp;

/// <summary>进入履行与回访.</summary>
[Route(CaseLinks.Template + "/begin-follow-up")]
[CaseAction(CaseOperation.Handle, CaseTrigger.BeginFollowUp)]
public sealed class BeginFollowUpController(CaseActTools tools) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["进入履行与回访"], T["此后按履行计划提醒到期，逾期可以督促；并安排回访。"], T["进入履行与回访"],
        CaseLinks.Case(Current.Case.Reference), Current.Ask(CaseTrigger.BeginFollowUp).Checks);

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        Current.Case.BeginFollowUp(Current.Context, Current.Actor);
        return Done(T["已进入履行与回访。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
