using Mediation.Db;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.AddLegalRepresentative;

/// <summary>登记法定代理人.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/representative")]
[CaseAction(CaseOperation.Handle)]
public sealed class AddLegalRepresentativeController(CurrentCase current, MediationDbContext db, IPersonalDataVault vault, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(partyId, new LegalRepresentativeForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, LegalRepresentativeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.RepresentativePartyId is { } other && current.Case.Parties.All(p => p.Id != other || p.Id == partyId))
        {
            ModelState.AddModelError(nameof(form.RepresentativePartyId), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return Page(partyId, form);
        }

        var representative = new LegalRepresentative(form.Name!.Trim(), form.Relation!.Trim(), vault.SealPhone(form.Phone), form.RepresentativePartyId)
        {
            NationalId = vault.SealNationalId(form.NationalId, current.Context.Today),
        };
        current.Case.AddLegalRepresentative(partyId, representative, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记法定代理人{0}。", representative.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(Guid partyId, LegalRepresentativeForm form)
    {
        ViewData["Party"] = current.Case.PartyOf(partyId);
        return View("AddLegalRepresentative", form);
    }
}
