using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Risk.FileRiskReport;

/// <summary>登记风险报告: the report that is still owed, or a further one.</summary>
[Authorize(Policies.CaseReader)]
[Route(RiskLinks.Page + "/report")]
[CaseAction(CaseOperation.Handle)]
public sealed class FileRiskReportController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("FileRiskReport", new FileRiskReportForm());

    [HttpPost]
    public async Task<IActionResult> Save(FileRiskReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FileRiskReport", form);
        }

        current.Case.FileRiskReport(form.ToReport(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["风险报告已登记。"]);
        return LocalRedirect(CaseLinks.Risk(current.Case.Reference));
    }
}
