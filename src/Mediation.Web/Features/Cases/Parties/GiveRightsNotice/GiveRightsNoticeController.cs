using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.GiveRightsNotice;

/// <summary>告知权利义务.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/rights-notice")]
[CaseAction(CaseOperation.Handle)]
public sealed class GiveRightsNoticeController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(current.Case.PartyOf(partyId).Name, new RightsNoticeForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, RightsNoticeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        if (!ModelState.IsValid)
        {
            return Page(party.Name, form);
        }

        current.Case.GiveRightsNotice(partyId, form.Way!.Value, form.Note, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记向{0}告知权利义务。", party.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(string party, RightsNoticeForm form)
    {
        ViewData["Party"] = party;
        return View("GiveRightsNotice", form);
    }
}
