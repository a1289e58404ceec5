using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.NameSuccessor;

/// <summary>登记承继人: somebody steps into the place of a party that is gone.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/successor")]
[CaseAction(CaseOperation.Handle)]
public sealed class NameSuccessorController(CurrentCase current, MediationDbContext db, PartySealing sealing, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(partyId, new NameSuccessorForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, NameSuccessorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(partyId, form);
        }

        current.Case.NameSuccessor(partyId, sealing.Details(form), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记承继人{0}。案件已中止的，现在可以恢复调解。", form.Name!]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(Guid partyId, NameSuccessorForm form)
    {
        ViewData["Gone"] = current.Case.PartyOf(partyId).Name;
        return View("NameSuccessor", form);
    }
}
