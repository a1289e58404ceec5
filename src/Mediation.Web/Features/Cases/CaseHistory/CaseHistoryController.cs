using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.CaseHistory;

/// <summary>时间线: what happened, newest first; the key acts, or with <c>?all=true</c> everything.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/history")]
[CaseAction(CaseOperation.Read)]
public sealed class CaseHistoryController(CurrentCase current, MediationDbContext db) : Controller
{
    internal const int PageSize = 30;

    [HttpGet]
    public async Task<IActionResult> Show(bool all = false, int page = 1)
    {
        var caseId = current.Case.Id;
        var events = db.CaseEvents.AsNoTracking().Where(e => e.CaseId == caseId);
        if (!all)
        {
            events = events.Where(e => e.Machine != null || EventNames.KeyActs.Contains(e.Act));
        }

        var count = await events.CountAsync();
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await events.OrderByDescending(e => e.Sequence).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        return View("CaseHistory", new CaseHistoryModel(shown, all, page, pages));
    }
}

/// <summary>A page of the timeline.</summary>
public sealed record CaseHistoryModel(IReadOnlyList<CaseEvent> Events, bool All, int Page, int Pages);
