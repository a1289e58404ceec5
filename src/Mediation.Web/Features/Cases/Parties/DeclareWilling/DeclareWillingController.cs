using Mediation.Db;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.DeclareWilling;

/// <summary>登记同意调解.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/willing")]
[CaseAction(CaseOperation.Handle)]
public sealed class DeclareWillingController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(current.Case.PartyOf(partyId).Name, new WillingForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, WillingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        if (form.Way == DeclarationWay.ByTakingPart && party.RightsNotice is null)
        {
            ModelState.AddModelError(nameof(form.Way), T["到场参加只有在告知权利义务之后才算同意，请先登记告知"]);
        }

        if (!ModelState.IsValid)
        {
            return Page(party.Name, form);
        }

        current.Case.DeclareWilling(partyId, form.Way!.Value, form.Note, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记{0}同意调解。", party.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(string party, WillingForm form)
    {
        ViewData["Party"] = party;
        return View("DeclareWilling", form);
    }
}
