using Mediation.Db;
using Mediation.Db.Audit;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Audit.ExportLog;

/// <summary>导出记录: who carried which list out of the system; for auditors, within their scope.</summary>
[Authorize(Policies.Audit)]
[Route(Address)]
public sealed class ExportLogController(MediationDbContext db, CurrentActor actor) : Controller
{
    public const string Address = "/audit/exports";

    private static readonly SortColumns<ListExport> Columns = new SortColumns<ListExport>(export => export.Id)
        .By("at", export => export.At, lastFirst: true)
        .By("by", export => export.ActorName)
        .By("rows", export => export.Rows, lastFirst: true);

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var scope = actor.ScopePath;
        IQueryable<ListExport> found = db.ListExports.AsNoTracking().Where(export => export.ScopePath.StartsWith(scope));
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        return View("ExportLog", await Columns.Sort(found, order).ToPageAsync(list, order, cancellationToken));
    }
}
