using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.DeclareRefusal;

/// <summary>登记拒绝调解.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/refusal")]
[CaseAction(CaseOperation.Handle)]
public sealed class DeclareRefusalController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(current.Case.PartyOf(partyId).Name, new RefusalForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, RefusalForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        if (!ModelState.IsValid)
        {
            return Page(party.Name, form);
        }

        current.Case.DeclareRefusal(partyId, form.Way!.Value, form.Note, current.Context, current.Actor);
        await db.SaveChangesAsync();
        if (NextSteps.Of(current.Case, current.Context) is [{ Trigger: CaseTrigger.Terminate, IsAllowed: true }, ..])
        {
            TempData.Notice(T["已登记{0}拒绝调解，本案可以立即终止。", party.Name]);
            return LocalRedirect(CaseLinks.Of(CaseTrigger.Terminate, current.Case.Reference));
        }

        TempData.Notice(T["已登记{0}拒绝调解。", party.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(string party, RefusalForm form)
    {
        ViewData["Party"] = party;
        return View("DeclareRefusal", form);
    }
}
