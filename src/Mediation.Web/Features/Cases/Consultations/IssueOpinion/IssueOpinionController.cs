using Mediation.Db;
using Mediation.Domain.Consultations;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Consultations.IssueOpinion;

/// <summary>出具会诊意见.</summary>
[Route(ConsultationLinks.OneTemplate + "/opinion")]
[CaseAction(CaseOperation.Handle)]
public sealed class IssueOpinionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid consultationId) =>
        current.Ask(consultationId, ConsultationTrigger.IssueOpinion).Barred() ?? View("IssueOpinion", OpinionForm.Empty());

    [HttpPost]
    public async Task<IActionResult> Save(Guid consultationId, OpinionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.More is not null)
        {
            form.Tasks.Add(new TaskRow());
            ModelState.ForgetComplaints();
            return View("IssueOpinion", form);
        }

        if (!ModelState.IsValid)
        {
            return View("IssueOpinion", form);
        }

        current.Case.IssueConsultationOpinion(consultationId, form.Opinion!, form.ToTasks(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["会诊意见已出具。"]);
        return LocalRedirect(CaseLinks.Consultations(current.Case.Reference));
    }
}
