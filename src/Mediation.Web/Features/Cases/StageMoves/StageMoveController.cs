using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>
/// A step of the case that asks for nothing but its rules: the page shows them, one button does it. Each step is a
/// controller of its own, so that its trigger stands on the action that fires it.
/// </summary>
public abstract class StageMoveController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts) : Controller
{
    protected CurrentCase Current { get; } = current;

    protected IStringLocalizer<Texts> T { get; } = texts;

    /// <summary>The page with the rules; a stage that doesn't know the step answers with the conflict page.</summary>
    protected IActionResult Ask(CaseTrigger trigger, CaseTab tab)
    {
        var decision = Current.Ask(trigger);
        return decision.Barred() ?? View("StageMove", new StageMoveModel(decision, tab));
    }

    /// <summary>Keeps what the verb did and says so.</summary>
    protected async Task<IActionResult> Done(string notice, string next)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(next);
    }
}
