using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.AssignHost;

/// <summary>确定主持调解员: a director for any case in scope, a mediator for an unassigned one of the own centre (人民调解法 19).</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Page + "/assign-host")]
[CaseAction(CaseOperation.Handle)]
public sealed class AssignHostController(CurrentCase current, MediatorChoices choices, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => await Page(new AssignHostForm { Mode = AssignmentMode.Appointed });

    [HttpPost]
    public async Task<IActionResult> Save(AssignHostForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var chosen = (await choices.HostsAsync()).FirstOrDefault(mediator => mediator.Id == form.MediatorId);
        if (form.MediatorId is not null && chosen is null)
        {
            ModelState.AddModelError(nameof(form.MediatorId), T["请从名单中选择"]);
        }

        if (current.Case.HostMediatorId is not null && string.IsNullOrWhiteSpace(form.Reason))
        {
            ModelState.AddModelError(nameof(form.Reason), T["请写明更换的原因"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        current.Case.AssignHost(chosen!.Id, chosen.Name, form.Mode!.Value, form.Reason, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["{0}现在主持本案。", chosen.Name]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }

    private async Task<ViewResult> Page(AssignHostForm form)
    {
        ViewData["Mediators"] = await choices.HostsAsync();
        return View("AssignHost", form);
    }
}
