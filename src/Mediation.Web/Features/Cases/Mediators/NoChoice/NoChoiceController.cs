using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.NoChoice;

/// <summary>A party asked to choose a mediator has chosen none: it counts as a refusal (在线调解规则 14).</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Recusal + "/no-choice")]
[CaseAction(CaseOperation.Handle)]
public sealed class NoChoiceController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>The button stands on the page of the mediators; this address leads there.</summary>
    [HttpGet]
    public IActionResult Show() => LocalRedirect(CaseLinks.Mediators(current.Case.Reference));

    [HttpPost]
    public async Task<IActionResult> Save(Guid recusalId)
    {
        current.Case.NoteNoChoice(recusalId, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记：未另行选择调解员，视为拒绝调解。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
