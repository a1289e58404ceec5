using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Statistics.ResolutionRate;

/// <summary>
/// 化解率, over the cases the person may see. A number is the count of a list of cases, narrowed by the list's own filters and
/// linked to it, so the two can't differ.
/// </summary>
[Authorize(Policies.CaseReader)]
[Route(StatisticsLinks.ResolutionRate)]
public sealed class ResolutionRateController(
    CaseRights rights, CaseFilters filters, MediationDbContext db, CurrentActor actor, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(ResolutionRateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wasUnreadable = !ModelState.IsValid;
        ModelState.Clear();
        var asked = query.Within(ChinaTime.Today(clock));
        var scope = actor.ScopePath;
        var categories = await db.Categories.OrderBy(category => category.Order).ToListAsync();
        var centres = await db.Centres.Where(centre => centre.Path.StartsWith(scope)).OrderBy(centre => centre.Code)
            .Select(centre => new CentreChoice(centre.Id, centre.Name)).ToListAsync();
        return View("ResolutionRate", new ResolutionRateModel(
            asked, categories, centres, [.. await WithResult(asked.List), .. await WithoutResult(asked.List)], wasUnreadable));
    }

    private async Task<IEnumerable<CountLine>> WithResult(CaseListQuery period)
    {
        var groups = await filters.Apply(rights.Visible(), period).Where(c => c.Outcome != null)
            .GroupBy(c => new { c.CategoryCode, c.Outcome, c.HasViolenceFlag, c.IsPartialSuccess })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        return groups.Select(group => new CountLine(
            group.Key.CategoryCode, Counting.Of(group.Key.Outcome!.Value, group.Key.HasViolenceFlag), group.Key.IsPartialSuccess, group.Count));
    }

    /// <summary>What is open has no day to count by: it is counted as it stands now, whatever the period.</summary>
    private async Task<IEnumerable<CountLine>> WithoutResult(CaseListQuery period)
    {
        var groups = await filters.Apply(rights.Visible(), ResolutionRateModel.ListOf(period, CountedAs.Open))
            .GroupBy(c => c.CategoryCode).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        return groups.Select(group => new CountLine(group.Key, CountedAs.Open, IsPartial: false, group.Count));
    }
}
