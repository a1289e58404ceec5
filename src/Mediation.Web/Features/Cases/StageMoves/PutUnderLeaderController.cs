using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>领导包案: the approved plan leads the case.</summary>
[Route(CaseLinks.Template + "/put-under-leader")]
public sealed class PutUnderLeaderController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.PutUnderLeader, CaseTab.Consultations);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.PutUnderLeader)]
    public Task<IActionResult> Save()
    {
        Current.Case.PutUnderLeader(Current.Context, Current.Actor);
        return Done(T["已转入领导包案。"], CaseLinks.LeaderCases(Current.Case.Reference));
    }
}
