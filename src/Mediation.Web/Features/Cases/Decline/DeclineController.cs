using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Decline;

/// <summary>不予受理.</summary>
[Route(CaseLinks.Template + "/decline")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Decline)]
public sealed class DeclineController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Decline", new DeclineForm());

    [HttpPost]
    [CheckAnswers("不予受理")]
    public async Task<IActionResult> Save(DeclineForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Decline", form);
        }

        current.Case.Decline(form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已决定不予受理。请把通知书交给申请人，并登记送达。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
