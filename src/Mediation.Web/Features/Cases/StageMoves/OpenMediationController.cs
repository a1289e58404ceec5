using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>开始调解.</summary>
[Route(CaseLinks.Template + "/open-mediation")]
public sealed class OpenMediationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.OpenMediation, CaseTab.Progress);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.OpenMediation)]
    public Task<IActionResult> Save()
    {
        Current.Case.OpenMediation(Current.Context, Current.Actor);
        return Done(T["已开始调解，请安排调解。"], CaseLinks.Sessions(Current.Case.Reference));
    }
}
