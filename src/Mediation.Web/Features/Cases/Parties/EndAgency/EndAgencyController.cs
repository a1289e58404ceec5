using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.EndAgency;

/// <summary>终止代理: from today on; what the agent signed stays signed.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/agents/{agentId:guid}/end")]
[CaseAction(CaseOperation.Handle)]
public sealed class EndAgencyController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId, Guid agentId) => Page(partyId, agentId, new EndAgencyForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, Guid agentId, EndAgencyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return Page(partyId, agentId, form);
        }

        current.Case.EndAgency(partyId, agentId, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已终止代理。"]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private ViewResult Page(Guid partyId, Guid agentId, EndAgencyForm form)
    {
        ViewData["Agent"] = current.Case.PartyOf(partyId).Agents.FirstOrDefault(a => a.Id == agentId)?.Name
            ?? throw new KeyNotFoundException("This party has no such agent.");
        return View("EndAgency", form);
    }
}
