using Mediation.Db;
using Mediation.Web.Features.Cases.SubmitCase;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.CorrectIntake;

/// <summary>更正登记内容. The hour of the request stays what it was.</summary>
[Route(CaseLinks.Template + "/correct-intake")]
[CaseAction(CaseOperation.Handle)]
public sealed class CorrectIntakeController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("CorrectIntake", CorrectIntakeForm.Of(current.Case));

    [HttpPost]
    public async Task<IActionResult> Save(CorrectIntakeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("CorrectIntake", form);
        }

        var of = current.Case;
        var category = await db.Categories.SingleAsync(c => c.Code == form.Dispute.CategoryCode);
        of.CorrectIntake(
            IntakeDetails.From(form.Source, form.Dispute, category, of.Reference, of.CentreId, of.CommitteeId), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["登记内容已更正。"]);
        return LocalRedirect(CaseLinks.Case(of.Reference));
    }
}
