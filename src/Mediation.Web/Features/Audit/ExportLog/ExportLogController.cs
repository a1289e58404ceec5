using Mediation.Db;
using Mediation.Db.Audit;
using Mediation.Web.Features.Shared;
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

    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(int? page)
    {
        var scope = actor.ScopePath;
        IQueryable<ListExport> found = db.ListExports.AsNoTracking().Where(export => export.ScopePath.StartsWith(scope));
        return View("ExportLog", await found.OrderByDescending(export => export.At).ThenByDescending(export => export.Id)
            .ToPageAsync(page, PageSize, HttpContext.RequestAborted));
    }
}
