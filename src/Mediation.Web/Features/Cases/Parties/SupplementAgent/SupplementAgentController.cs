using Mediation.Db;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.SupplementAgent;

/// <summary>补充代理手续.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/agents/{agentId:guid}/supplement")]
[CaseAction(CaseOperation.Handle)]
public sealed class SupplementAgentController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId, Guid agentId)
    {
        var agent = AgentOf(partyId, agentId);
        return Page(agent, new SupplementAgentForm
        {
            IdentityOnFile = agent.IdentityOnFile, PowerOnFile = agent.PowerOnFile, HasSpecialAuthority = agent.HasSpecialAuthority,
        });
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, Guid agentId, SupplementAgentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var agent = AgentOf(partyId, agentId);
        if (!ModelState.IsValid)
        {
            return Page(agent, form);
        }

        current.Case.SupplementAgent(
            partyId, agentId, form.IdentityOnFile, form.PowerOnFile, form.HasSpecialAuthority, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已更新{0}的代理手续。", agent.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private Agent AgentOf(Guid partyId, Guid agentId) =>
        current.Case.PartyOf(partyId).Agents.FirstOrDefault(a => a.Id == agentId) ?? throw new KeyNotFoundException("This party has no such agent.");

    private ViewResult Page(Agent agent, SupplementAgentForm form)
    {
        ViewData["Agent"] = agent.Name;
        return View("SupplementAgent", form);
    }
}
