using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Risk.AssessRisk;

/// <summary>评定预警等级.</summary>
[Authorize(Policies.CaseReader)]
[Route(RiskLinks.Page + "/assess")]
[CaseAction(CaseOperation.Handle)]
public sealed class AssessRiskController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AssessRisk", new AssessRiskForm
    {
        Level = current.Case.RiskLevel, Signs = current.Case.RiskSigns, ReportLater = current.Case.RiskReport is not null,
    });

    [HttpPost]
    public async Task<IActionResult> Save(AssessRiskForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("AssessRisk", form);
        }

        current.Case.AssessRisk(form.Level!.Value, form.Signs!, form.CarriesReport ? form.ToReport() : null, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(current.Case.SittingsHeldUpByRisk().Any()
            ? T["预警等级已登记。已安排的面对面调解，登记报告以前不能进行，请通知当事人。"]
            : T["预警等级已登记。"]);
        return LocalRedirect(CaseLinks.Risk(current.Case.Reference));
    }
}
