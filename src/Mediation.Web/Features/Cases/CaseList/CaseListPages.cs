using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Reads pages of the list: for whoever looks, and for the page that comes back when a list can't be kept.</summary>
public sealed class CaseListPages(
    CaseRights rights, CaseFilters filters, FilterChoices choices, MediationDbContext db, CurrentActor actor, IMapper mapper, TimeProvider clock)
{
    /// <summary>The page that is asked for, or the last one if there are fewer.</summary>
    public async Task<CaseListModel> ReadAsync(CaseListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = filters.Apply(rights.Visible(), query);
        var count = await found.CountAsync();
        var rows = await found
            .SortedBy(query.Sort, query.Descending)
            .Skip((query.PageOf(count) - 1) * query.PageSize)
            .Take(query.PageSize)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider)
            .ToListAsync();
        return new CaseListModel(query, rows, count, await choices.ReadAsync(), ChinaTime.Today(clock))
        {
            Views = await db.SavedViews.AsNoTracking().Where(view => view.UserId == actor.UserId).OrderBy(view => view.Name).ToListAsync(),
        };
    }
}
