using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.CorrectParty;

/// <summary>更正当事人信息.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/correct")]
[CaseAction(CaseOperation.Handle)]
public sealed class CorrectPartyController(CurrentCase current, MediationDbContext db, PartySealing sealing, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId)
    {
        var form = new CorrectPartyForm();
        form.Show(current.Case.PartyOf(partyId));
        return Page(partyId, form);
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, CorrectPartyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        if (!ModelState.IsValid)
        {
            return Page(partyId, form);
        }

        current.Case.CorrectParty(partyId, sealing.Details(form, party), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已更正{0}的信息。", form.Name!]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(Guid partyId, CorrectPartyForm form)
    {
        ViewData["Known"] = current.Case.PartyOf(partyId);
        return View("CorrectParty", form);
    }
}
