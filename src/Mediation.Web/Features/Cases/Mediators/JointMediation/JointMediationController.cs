using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.JointMediation;

/// <summary>联合调解: which committees mediate together with the one that leads, and whose seals the agreement will need.</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Page + "/joint")]
[CaseAction(CaseOperation.Handle)]
public sealed class JointMediationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show() => Page(new JointMediationForm());

    [HttpPost]
    public async Task<IActionResult> Add(JointMediationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var joining = await Others().FirstOrDefaultAsync(committee => committee.Id == form.Committee);
        if (form.Committee is not null && joining is null)
        {
            ModelState.AddModelError(nameof(form.Committee), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        return await Arrange([.. current.Case.JointHosts, new JointHost(joining!.Id, joining.Name, form.Seals)]);
    }

    [HttpPost("{committeeId:guid}/leave")]
    public async Task<IActionResult> Leave(Guid committeeId) => current.Case.JointHosts.Any(host => host.CommitteeId == committeeId)
        ? await Arrange([.. current.Case.JointHosts.Where(host => host.CommitteeId != committeeId)])
        : NotFound();

    private async Task<IActionResult> Arrange(IReadOnlyList<JointHost> hosts)
    {
        current.Case.ArrangeJointMediation(hosts, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["联合调解单位已登记。"]);
        return LocalRedirect(MediatorLinks.Joint(current.Case.Reference));
    }

    /// <summary>The committees that could join: active ones but the leading one and those that have joined.</summary>
    private IQueryable<Domain.Centres.MediationCommittee> Others()
    {
        var known = current.Case.JointHosts.Select(host => host.CommitteeId).Append(current.Case.CommitteeId).ToList();
        return db.Committees.AsNoTracking().Where(committee => committee.IsActive && !known.Contains(committee.Id));
    }

    private async Task<IActionResult> Page(JointMediationForm form)
    {
        ViewData["Choices"] = await Others().OrderBy(committee => committee.Name)
            .Select(committee => new SelectListItem(committee.Name, committee.Id.ToString())).ToListAsync();
        return View("JointMediation", form);
    }
}
