using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>开始走访: out to the people and the facts.</summary>
[Route(CaseLinks.Template + "/start-visit")]
public sealed class StartVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.StartVisit, CaseTab.Progress);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.StartVisit)]
    public Task<IActionResult> Save()
    {
        Current.Case.StartVisit(Current.Context, Current.Actor);
        return Done(T["已进入走访调查阶段。"], CaseLinks.Visits(Current.Case.Reference));
    }
}
