using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Terminate;

/// <summary>
/// 终止调解. Within one click of a refusal: the case page carries the same form with everything preselected (<c>_TerminateNow</c>);
/// handing over the notice is watched afterwards and never asked for here. Ways told by mouth are noted in the same form, and the note prints as 其他途径告知记录.
/// </summary>
[Route(CaseLinks.Template + "/terminate")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Terminate)]
public sealed class TerminateController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(TerminationReason? reason) => View("Terminate", new TerminateForm
    {
        Reason = reason ?? TerminationReason.OneSideRefuses,
        ToldTo = string.Join("、", current.Case.Parties.Where(p => p.StandsInCase).Select(p => p.Name)),
    });

    [HttpPost]
    [CheckAnswers("终止调解")]
    public async Task<IActionResult> Save(TerminateForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Terminate", form);
        }

        current.Case.Terminate(
            form.Reason!.Value, form.Told!.Value, form.Note, current.Context, current.Actor,
            form.ToTelling(current.Context.Now, current.Actor.Name));
        await db.SaveChangesAsync();
        TempData.Notice(T["已终止调解。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
