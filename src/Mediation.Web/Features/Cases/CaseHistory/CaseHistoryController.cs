using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared.Lists;
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
    [HttpGet]
    public async Task<IActionResult> Show(bool all = false)
    {
        var caseId = current.Case.Id;
        var events = db.CaseEvents.AsNoTracking().Where(e => e.CaseId == caseId);
        if (!all)
        {
            events = events.Where(e => e.Machine != null || EventNames.KeyActs.Contains(e.Act));
        }

        var page = await events.OrderByDescending(e => e.Sequence)
            .ToPageAsync(ListQuery.Of(Request), new ListOrder(nameof(CaseEvent.Sequence), IsDescending: true), HttpContext.RequestAborted);
        return View("CaseHistory", new CaseHistoryModel(page, all));
    }
}

/// <summary>A page of the timeline.</summary>
public sealed record CaseHistoryModel(PagedList<CaseEvent> Page, bool All);
