using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.Settle;

/// <summary>达成协议: the agreement is in force and every request has its outcome.</summary>
[Route(CaseLinks.Template + "/settle")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Settle)]
public sealed class SettleController(CaseActTools tools) : CaseActController<NoFields>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Settle";

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        Current.Case.Settle(Current.Context, Current.Actor);
        return Done(T["已达成协议。接下来登记履行，或者安排履行与回访。"], CaseLinks.Case(Current.Case.Reference));
    }
}
