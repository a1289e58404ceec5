using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.ComplianceSheet;

/// <summary>
/// 合规核对单: every step of the case and its children from the first on, each with the rules that were asked and their answers as
/// they were recorded, and the rules of what can happen next as they stand now. A page to be printed.
/// </summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/compliance")]
[CaseAction(CaseOperation.Read)]
public sealed class ComplianceSheetController(CurrentCase current, MediationDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show()
    {
        var caseId = current.Case.Id;
        var steps = await db.CaseEvents.AsNoTracking().Where(e => e.CaseId == caseId && e.Machine != null).OrderBy(e => e.Sequence).ToListAsync();
        var next = CaseWorkflow.Machine.DeclaredTriggers(current.Case).Select(current.Ask).ToList();
        return View("ComplianceSheet", new ComplianceSheetModel(steps, next));
    }
}
