using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.CaseList;

[Authorize(Policies.CaseReader)]
[Route(CaseLinks.List)]
public sealed class CaseListController(
    CaseRights rights, CaseFilters filters, FilterChoices choices, MediationDbContext db, CurrentActor actor, IMapper mapper, TimeProvider clock)
    : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CaseListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wasUnreadable = !ModelState.IsValid;
        ModelState.Clear();
        var found = filters.Apply(rights.Visible(), query);
        var count = await found.CountAsync();
        var rows = await found
            .SortedBy(query.Sort, query.Descending)
            .Skip((query.PageOf(count) - 1) * query.PageSize)
            .Take(query.PageSize)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider)
            .ToListAsync();
        return View("CaseList", new CaseListModel(query, rows, count, await choices.ReadAsync(), ChinaTime.Today(clock), wasUnreadable)
        {
            Views = await db.SavedViews.AsNoTracking().Where(view => view.UserId == actor.UserId).OrderBy(view => view.Name).ToListAsync(),
        });
    }
}
