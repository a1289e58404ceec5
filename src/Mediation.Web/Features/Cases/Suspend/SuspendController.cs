using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Suspend;

/// <summary>中止调解.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/suspend")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Suspend)]
public sealed class SuspendController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Suspend", new SuspendForm());

    [HttpPost]
    public async Task<IActionResult> Save(SuspendForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Suspend", form);
        }

        current.Case.Suspend(form.Reason!.Value, form.Note!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已中止调解。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
