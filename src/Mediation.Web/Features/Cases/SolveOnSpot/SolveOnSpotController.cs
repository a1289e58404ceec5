using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.SolveOnSpot;

/// <summary>现场解决.</summary>
[Route(CaseLinks.Template + "/solve-on-spot")]
[CaseAction(CaseOperation.Handle, CaseTrigger.SolveOnSpot)]
public sealed class SolveOnSpotController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("SolveOnSpot", new SolveOnSpotForm
    {
        ConfirmedBy = current.Case.Parties.FirstOrDefault(p => p.Side == PartySide.Applicant)?.Name,
    });

    [HttpPost]
    public async Task<IActionResult> Save(SolveOnSpotForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("SolveOnSpot", form);
        }

        current.Case.SolveOnSpot(
            form.WhatWasDone!, new VisitorConfirmation(form.ConfirmedBy!.Trim(), form.ConfirmedHow!.Value, current.Context.Now),
            current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已按现场解决结案。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }
}
