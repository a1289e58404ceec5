using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.RequestRecusal;

/// <summary>登记回避申请.</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Page + "/request-recusal")]
[CaseAction(CaseOperation.Handle)]
public sealed class RequestRecusalController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("RequestRecusal", new RequestRecusalForm());

    [HttpPost]
    public async Task<IActionResult> Save(RequestRecusalForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.PartyId is { } partyId && current.Case.SigningParties.All(p => p.Id != partyId))
        {
            ModelState.AddModelError(nameof(form.PartyId), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return View("RequestRecusal", form);
        }

        current.Case.RequestRecusal(form.PartyId!.Value, form.Ground!.Value, form.Note, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记回避申请。处理以前不能开始调解。"]);
        return LocalRedirect(CaseLinks.Mediators(current.Case.Reference));
    }
}
