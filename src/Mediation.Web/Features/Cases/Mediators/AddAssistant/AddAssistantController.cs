using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.AddAssistant;

/// <summary>增加参与调解员.</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Page + "/add-assistant")]
[CaseAction(CaseOperation.Handle)]
public sealed class AddAssistantController(CurrentCase current, MediatorChoices choices, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => await Page(new AddAssistantForm());

    [HttpPost]
    public async Task<IActionResult> Save(AddAssistantForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var chosen = (await choices.AssistantsAsync()).FirstOrDefault(mediator => mediator.Id == form.MediatorId);
        if (form.MediatorId is not null && chosen is null)
        {
            ModelState.AddModelError(nameof(form.MediatorId), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        current.Case.AddAssistant(chosen!.Id, chosen.Name, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["{0}已参与本案。", chosen.Name]);
        return LocalRedirect(CaseLinks.Mediators(current.Case.Reference));
    }

    private async Task<ViewResult> Page(AddAssistantForm form)
    {
        ViewData["Mediators"] = await choices.AssistantsAsync();
        return View("AddAssistant", form);
    }
}
