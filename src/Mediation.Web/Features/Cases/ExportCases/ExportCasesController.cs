using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Db;
using Mediation.Db.Audit;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.ExportCases;

/// <summary>导出: the list as it is shown, all its pages, as an Excel file. Every export is on record; minors' names are masked.</summary>
[Authorize(Policies.CaseReader)]
public sealed class ExportCasesController(
    CaseRights rights, CaseFilters filters, FilterChoices choices, CaseSheets sheets, ExportLimit limit, MediationDbContext db,
    CurrentActor actor, IMapper mapper, TimeProvider clock) : Controller
{
    [HttpPost(CaseLinks.Export)]
    public async Task<IActionResult> Export(CaseListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ModelState.Clear();
        var found = filters.Apply(rights.Visible(), query);
        var count = await found.CountAsync();
        var rows = await found.SortedBy(query.Sort, query.Descending).Take(limit.Rows)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider).ToListAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var list = new CaseListModel(query, rows, count, await choices.ReadAsync(), ChinaTime.Today(clock), WasUnreadable: false);
        db.ListExports.Add(new ListExport(actor.ToActor(), actor.ScopePath, now, sheets.FilterOf(list), rows.Count));
        await db.SaveChangesAsync();
        var name = $"cases-{ChinaTime.Of(now):yyyyMMdd-HHmm}.xlsx";
        return File(Spreadsheet.Write(sheets.Cases(list), sheets.About(list, actor.DisplayName, now)), Spreadsheet.ContentType, name);
    }
}
