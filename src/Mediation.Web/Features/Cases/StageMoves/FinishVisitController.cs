using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>结束走访: back to the stage the visit began in.</summary>
[Route(CaseLinks.Template + "/finish-visit")]
public sealed class FinishVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.FinishVisit, CaseTab.Progress);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.FinishVisit)]
    public Task<IActionResult> Save()
    {
        Current.Case.FinishVisit(Current.Context, Current.Actor);
        return Done(T["走访已结束。"], CaseLinks.Case(Current.Case.Reference));
    }
}
