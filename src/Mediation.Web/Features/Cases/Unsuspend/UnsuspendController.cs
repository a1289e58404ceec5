using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Unsuspend;

/// <summary>恢复调解.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/unsuspend")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Unsuspend)]
public sealed class UnsuspendController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Unsuspend", new UnsuspendForm());

    [HttpPost]
    public async Task<IActionResult> Save(UnsuspendForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Unsuspend", form);
        }

        current.Case.Unsuspend(form.Note!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已恢复调解。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
