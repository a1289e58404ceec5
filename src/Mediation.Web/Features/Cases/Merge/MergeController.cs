using Mediation.Db;
using Mediation.Db.Cases;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Merge;

/// <summary>
/// 并入: first the other case is looked up and both are shown, then this one is merged into it. A case the person may not see can't be
/// found either.
/// </summary>
[Route(CaseLinks.Template + "/merge")]
[CaseAction(CaseOperation.Direct, CaseTrigger.Merge)]
public sealed class MergeController(CurrentCase current, CaseRights rights, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Under this key the page finds the case to merge into.</summary>
    internal const string TargetKey = "target";

    [HttpGet]
    public async Task<IActionResult> Show(string? target)
    {
        if (!string.IsNullOrWhiteSpace(target))
        {
            await FindAsync(target);
        }

        return View("Merge", new MergeForm { Target = target });
    }

    [HttpPost]
    public async Task<IActionResult> Save(MergeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid || await FindAsync(form.Target!) is not { } target)
        {
            return View("Merge", form);
        }

        current.Case.MergeInto(target, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已并入{0}，各自提出请求的时间都保留着。", target.Reference]);
        return LocalRedirect(CaseLinks.Case(target.Reference));
    }

    private async Task<DisputeCase?> FindAsync(string typed)
    {
        var reference = typed.Trim();
        var isVisible = await rights.Visible().AnyAsync(c => c.Reference == reference);
        var found = isVisible && reference != current.Case.Reference ? await db.LoadCaseAsync(reference) : null;
        if (found is not { IsOpen: true })
        {
            ModelState.AddModelError(nameof(MergeForm.Target), T["没有找到这个编号的在办案件，请核对编号；不能并入本案自己或者已经结束的案件"]);
            return null;
        }

        ViewData[TargetKey] = found;
        return found;
    }
}
