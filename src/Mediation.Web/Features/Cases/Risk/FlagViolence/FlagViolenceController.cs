using Mediation.Db;
using Mediation.Domain.Parties;
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
    public IActionResult Show() => View("FlagViolence", new FlagViolenceForm
    {
        VictimLacksCapacity = current.Case.Parties.Any(p => p.StandsInCase && p.CapacityOn(current.Context.Today) is Capacity.Limited or Capacity.None),
    });

    [HttpPost]
    public async Task<IActionResult> Save(FlagViolenceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FlagViolence", form);
        }

        current.Case.FlagViolence(!current.Case.HasViolenceFlag, form.Reason!, form.VictimLacksCapacity, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(current.Case.OwesViolenceReport ? T["已登记。请立即向公安机关报案，并登记报案情况。"] : T["已登记。"]);
        return LocalRedirect(CaseLinks.Risk(current.Case.Reference));
    }
}
