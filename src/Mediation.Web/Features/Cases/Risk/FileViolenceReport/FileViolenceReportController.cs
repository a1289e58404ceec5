using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Risk.FileViolenceReport;

/// <summary>登记家庭暴力报案 (反家庭暴力法 14).</summary>
[Authorize(Policies.CaseReader)]
[Route(RiskLinks.Page + "/violence-report")]
[CaseAction(CaseOperation.Handle)]
public sealed class FileViolenceReportController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("FileViolenceReport", new ViolenceReportForm());

    [HttpPost]
    public async Task<IActionResult> Save(ViolenceReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FileViolenceReport", form);
        }

        current.Case.FileViolenceReport(form.ToReport(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["报案情况已登记。"]);
        return LocalRedirect(CaseLinks.Risk(current.Case.Reference));
    }
}
