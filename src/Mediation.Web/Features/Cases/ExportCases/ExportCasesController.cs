using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Db;
using Mediation.Db.Audit;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.ExportCases;

/// <summary>导出: the list as it is shown, all its pages, as an Excel file. Every export is on record; minors' names are masked.</summary>
[Authorize(Policies.CaseReader)]
public sealed class ExportCasesController(
    CaseRights rights, CaseFilters filters, FilterChoices choices, CaseSheets sheets, ExportLimit limit, MediationDbContext db,
    CurrentActor actor, IMapper mapper, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpPost(CaseLinks.Export)]
    public async Task<IActionResult> Export(CaseListQuery query, [FromForm(Name = "case")] List<string> cases, [FromForm] bool chosen)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(cases);
        ModelState.Clear();
        if (chosen && cases.Count == 0)
        {
            TempData.Notice(T["请先勾选案件。"]);
            return LocalRedirect(query.Url());
        }

        var found = filters.Apply(rights.Visible(), query);
        if (chosen)
        {
            found = found.Where(c => cases.Contains(c.Reference));
        }

        var count = await found.CountAsync();
        var rows = await found.SortedBy(query.Sort, query.Descending).Take(limit.Rows)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider).ToListAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var list = new CaseListModel(query, rows, count, await choices.ReadAsync(), ChinaTime.Today(clock));
        db.ListExports.Add(new ListExport(actor.ToActor(), actor.ScopePath, now, sheets.FilterOf(list, chosen), rows.Count));
        await db.SaveChangesAsync();
        var name = $"cases-{ChinaTime.Of(now):yyyyMMdd-HHmm}.xlsx";
        return File(Spreadsheet.Write(sheets.Cases(list), sheets.About(list, chosen, actor.DisplayName, now)), Spreadsheet.ContentType, name);
    }
}
