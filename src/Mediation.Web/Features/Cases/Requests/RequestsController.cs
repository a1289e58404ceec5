using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Requests;

/// <summary>申请事项: what is asked for, and what became of each.</summary>
[Route(CaseLinks.Template + "/requests")]
public sealed class RequestsController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    [CaseAction(CaseOperation.Read)]
    public IActionResult Show() => View("Requests", new AddRequestForm());

    [HttpPost]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Add(AddRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Requests", form);
        }

        var asker = form.PartyId is { } id ? current.Case.PartyOf(id) : null;
        current.Case.AddRequest(asker?.Id, form.Text!.Trim(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已添加申请事项。"]);
        return LocalRedirect(CaseLinks.Requests(current.Case.Reference));
    }

    [HttpGet("{requestId:guid}")]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult ShowDecision(Guid requestId)
    {
        var request = Find(requestId);
        return View("Decide", new DecideRequestForm
        {
            Outcome = request.Outcome == RequestOutcome.Pending ? null : request.Outcome,
            OtherWays = request.OtherWays,
            ByAgentId = request.GivenUpByAgentId,
            Note = request.Note,
        });
    }

    [HttpPost("{requestId:guid}")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Decide(Guid requestId, DecideRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = Find(requestId);
        var givesUp = form.Outcome == RequestOutcome.Withdrawn ? form.ByAgentId : null;
        if (givesUp is not null && AgentsFor(request).All(agent => agent.Id != givesUp))
        {
            ModelState.AddModelError(nameof(form.ByAgentId), T["请从名单中选择"]);
        }
        else if (RequestRules.AgentMayGiveUp(givesUp).Check(current.Case, current.Context).Fact is { } fact)
        {
            ModelState.AddModelError(nameof(form.ByAgentId), T.Of(fact));
        }

        if (!ModelState.IsValid)
        {
            return View("Decide", form);
        }

        var told = form.Outcome == RequestOutcome.NotAgreed ? form.OtherWays : null;
        current.Case.DecideRequest(requestId, form.Outcome!.Value, told, form.Note, current.Context, current.Actor, givesUp);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记申请事项的结果。"]);
        return LocalRedirect(CaseLinks.Requests(current.Case.Reference));
    }

    // The page needs the request too; a key of another case is unknown here.
    private CaseRequest Find(Guid requestId)
    {
        var request = current.Case.Requests.FirstOrDefault(r => r.Id == requestId) ?? throw new KeyNotFoundException("This case has no such request.");
        ViewData["request"] = request;
        ViewData["agents"] = AgentsFor(request).Select(agent => new SelectListItem(agent.Name, agent.Id.ToString())).ToList();
        return request;
    }

    /// <summary>The agents of whoever asked; on own initiative anybody's.</summary>
    private IEnumerable<Agent> AgentsFor(CaseRequest request) =>
        current.Case.Parties.Where(p => request.PartyId is null || p.Id == request.PartyId).SelectMany(p => p.Agents);
}
