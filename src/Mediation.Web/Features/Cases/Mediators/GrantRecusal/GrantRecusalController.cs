using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.GrantRecusal;

/// <summary>准许回避: the host leaves the case and a new one has to be found.</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Recusal + "/grant")]
[CaseAction(CaseOperation.Direct)]
public sealed class GrantRecusalController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>It is granted on the page of the mediators; this address leads there.</summary>
    [HttpGet]
    public IActionResult Show() => LocalRedirect(CaseLinks.Mediators(current.Case.Reference));

    [HttpPost]
    public async Task<IActionResult> Save(Guid recusalId)
    {
        current.Case.GrantRecusal(recusalId, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已准许回避，请另行确定主持调解员。"]);
        return LocalRedirect(MediatorLinks.AssignHost(current.Case.Reference));
    }
}
