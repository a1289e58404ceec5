using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>包案结束: back to mediation, or to performance where it came from.</summary>
[Route(CaseLinks.Template + "/return-from-leader")]
public sealed class ReturnFromLeaderController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.ReturnFromLeader, CaseTab.Consultations);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.ReturnFromLeader)]
    public Task<IActionResult> Save()
    {
        Current.Case.ReturnFromLeader(Current.Context, Current.Actor);
        return Done(T["包案结束。"], CaseLinks.Case(Current.Case.Reference));
    }
}
