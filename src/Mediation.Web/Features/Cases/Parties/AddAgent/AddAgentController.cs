using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.AddAgent;

/// <summary>登记委托代理人: at most two a side (民诉法 61), and nobody for both sides (民法典 168).</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/agents/add")]
[CaseAction(CaseOperation.Handle)]
public sealed class AddAgentController(
    CurrentCase current, MediationDbContext db, IPersonalDataVault vault, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(partyId, new AddAgentForm { From = current.Context.Today });

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, AddAgentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        CheckNumber(current.Case.PartyOf(partyId), form);
        if (!ModelState.IsValid)
        {
            return Page(partyId, form);
        }

        var agent = new Agent(
            form.Name!.Trim(), form.Kind!.Value, form.IdentityOnFile, form.PowerOnFile, form.HasSpecialAuthority, form.From!.Value, form.Until)
        {
            NationalId = vault.SealNationalId(form.NationalId, current.Context.Today),
            Phone = vault.SealPhone(form.Phone),
        };
        if (CaseRules.ActsForTheOther(current.Case, partyId, agent, current.Context.Today) is { Result: RuleResult.NotMet, Fact: { } both })
        {
            ModelState.AddModelError(nameof(form.Name), T.Of(both));
            return Page(partyId, form);
        }

        current.Case.AddAgent(partyId, agent, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记代理人{0}。", agent.Name]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private void CheckNumber(Party party, AddAgentForm form)
    {
        var acting = current.Case.SigningParties
            .Where(p => p.Side == party.Side)
            .SelectMany(p => p.Agents.Where(a => a.Until is null || a.Until > current.Context.Today));
        var names = acting.Where(agent => agent.Kind != AgentKind.GroupRepresentative).Select(agent => agent.Name).Distinct().ToList();
        var most = current.Context.Settings.MostAgentsPerSide;
        if (form.Kind != AgentKind.GroupRepresentative && names.Count >= most && !names.Contains(form.Name?.Trim() ?? ""))
        {
            ModelState.AddModelError(nameof(form.Name), T["这一方已有 {0} 名代理人，最多 {0} 名；请先终止一名的代理", most]);
        }
    }

    private ViewResult Page(Guid partyId, AddAgentForm form)
    {
        ViewData["Party"] = current.Case.PartyOf(partyId).Name;
        return View("AddAgent", form);
    }
}
