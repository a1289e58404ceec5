using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.Parties.Privacy;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Divert;

/// <summary>分流: leads the dispute to arbitration, a court, another organ, with a day to look what became of it.</summary>
[Route(CaseLinks.Template + "/divert")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Divert)]
public sealed class DivertController(
    CurrentCase current, MediationDbContext db, HandOverConsents handOvers, IStringLocalizer<Texts> T) : Controller
{
    private const int UsualDaysToLookAgain = 30;

    [HttpGet]
    public IActionResult Show() => View("Divert", new DivertForm { LookAgainOn = current.Context.Today.AddDays(UsualDaysToLookAgain) });

    [HttpPost]
    [CheckAnswers("分流")]
    public async Task<IActionResult> Save(DivertForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Divert", form);
        }

        if (form.HandOverConsent is { } way)
        {
            await handOvers.RecordAsync(current.Case.SigningParties.Where(party => party.Side == PartySide.Applicant), form.Organ!, way);
        }

        current.Case.Divert(form.Target!.Value, form.Organ!, form.Reason!, form.LookAgainOn!.Value, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已分流。请打印分流函交给申请人，并登记送达。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
