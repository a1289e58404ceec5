using Mediation.Db;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Visits.RecordVisit;

/// <summary>记录走访: the 调查记录, written or written anew before it is signed.</summary>
[Route(CaseVisitLinks.OneTemplate + "/record")]
[CaseAction(CaseOperation.Handle)]
public sealed class RecordVisitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid visitId)
    {
        var visit = current.Case.VisitOf(visitId);
        return VisitWorkflow.Machine.Ask(visit, VisitTrigger.Record, current.Context).Barred()
            ?? View("RecordVisit", VisitReportForm.Of(visit, current.Actor.Name));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid visitId, VisitReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.More is not null)
        {
            form.AddRow();
            ModelState.ForgetComplaints();
            return View("RecordVisit", form);
        }

        if (!ModelState.IsValid)
        {
            return View("RecordVisit", form);
        }

        current.Case.RecordVisit(visitId, form.ToReport(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["走访记录已保存，请登记签名。"]);
        return LocalRedirect(CaseVisitLinks.Sign(current.Case.Reference, visitId));
    }
}
