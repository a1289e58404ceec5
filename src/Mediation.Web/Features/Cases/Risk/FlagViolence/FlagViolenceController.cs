using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Risk.FlagViolence;

/// <summary>标注家庭暴力, or lifts the flag.</summary>
[Authorize(Policies.CaseReader)]
[Route(RiskLinks.Page + "/violence")]
[CaseAction(CaseOperation.Handle)]
public sealed class FlagViolenceController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("FlagViolence", new FlagViolenceForm());

    [HttpPost]
    public async Task<IActionResult> Save(FlagViolenceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FlagViolence", form);
        }

        current.Case.FlagViolence(!current.Case.HasViolenceFlag, form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记。"]);
        return LocalRedirect(CaseLinks.Risk(current.Case.Reference));
    }
}
