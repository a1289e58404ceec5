using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.ProposeLeader;

/// <summary>提请领导包案.</summary>
[Route(LeaderCaseLinks.Template + "/propose")]
[CaseAction(CaseOperation.Handle)]
public sealed class ProposeLeaderController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("ProposeLeader", new ProposeLeaderForm());

    [HttpPost]
    public async Task<IActionResult> Save(ProposeLeaderForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("ProposeLeader", form);
        }

        current.Case.ProposeLeader(form.Ground!.Value, form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已提请领导包案，等待中心负责人确定领导。"]);
        return LocalRedirect(CaseLinks.LeaderCases(current.Case.Reference));
    }
}
