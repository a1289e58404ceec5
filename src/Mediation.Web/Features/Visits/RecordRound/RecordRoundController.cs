using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Visits.RecordRound;

/// <summary>记录巡诊、问诊.</summary>
[Authorize(Policies.TakeRequests)]
[Route(VisitLinks.OneTemplate + "/record")]
public sealed class RecordRoundController(CentreVisits visits, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid visitId)
    {
        var visit = await visits.FindAsync(visitId);
        return await visits.Barred(visit, VisitTrigger.Record) ?? View("RecordRound", VisitReportForm.Of(visit, visits.Actor.Name));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid visitId, VisitReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.More is not null)
        {
            form.AddRow();
            ModelState.ForgetComplaints();
            return View("RecordRound", form);
        }

        var visit = await visits.FindAsync(visitId, form.Version);
        if (!ModelState.IsValid)
        {
            return View("RecordRound", form);
        }

        visit.Record(form.ToReport(), await visits.NowAsync(), visits.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["走访记录已保存，请登记签名。"]);
        return LocalRedirect(VisitLinks.Of(VisitTrigger.Sign, visitId));
    }
}
