using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.ResolvePartyEvent;

/// <summary>当事人变故处理完毕: somebody acts now, or the matter has ended for the party without a successor.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/resolve-event")]
[CaseAction(CaseOperation.Handle)]
public sealed class ResolvePartyEventController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(partyId, new ResolvePartyEventForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, ResolvePartyEventForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (SuccessionRules.GuardianNamed(partyId).Check(current.Case, current.Context).Fact is { } missing)
        {
            ModelState.AddModelError(nameof(form.How), T.Of(missing));
        }

        if (!ModelState.IsValid)
        {
            return Page(partyId, form);
        }

        current.Case.ResolvePartyEvent(partyId, form.How!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记。案件已中止的，现在可以恢复调解。"]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(Guid partyId, ResolvePartyEventForm form)
    {
        ViewData["Party"] = current.Case.PartyOf(partyId).Name;
        return View("ResolvePartyEvent", form);
    }
}
