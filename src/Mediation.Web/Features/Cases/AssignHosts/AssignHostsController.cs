using Mediation.Db;
using Mediation.Db.Cases;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.AssignHosts;

/// <summary>
/// 确定主持调解员 for several new cases at once, for a director. Each case is asked the same as alone; one with a host already
/// is changed on its own page, where the reason is given.
/// </summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.AssignHosts)]
public sealed class AssignHostsController(
    MediationDbContext db, CaseRights rights, RuleContexts contexts, CurrentActor actor, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>How many cases are loaded whole in one request.</summary>
    private const int Most = 25;

    [HttpPost]
    public async Task<IActionResult> Show([FromForm(Name = "case")] List<string> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (cases.Count is 0 or > Most)
        {
            TempData.Notice(cases.Count == 0 ? T["请先勾选案件。"] : T["一次最多勾选 {0} 件。", Most]);
            return LocalRedirect(CaseLinks.List);
        }

        return await Page(new AssignHostsForm(), cases);
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Assign(AssignHostsForm form, [FromForm(Name = "case")] List<string> cases)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(cases);
        var context = (await contexts.NowAsync(HttpContext.RequestAborted)) with { Actor = actor.ToActor() };
        var host = (await MediatorsAsync(context)).FirstOrDefault(mediator => mediator.Id == form.MediatorId);
        if (form.MediatorId is not null && host is null)
        {
            ModelState.AddModelError("MediatorId", T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(form, cases);
        }

        var assigned = 0;
        foreach (var reference in cases.Distinct().Take(Most))
        {
            if (await FindAsync(reference) is { } found && ObstacleTo(found.Case, found.Centre) is null && Fits(host!, found.Case) && !found.Case.WasRecused(host!.Id))
            {
                found.Case.AssignHost(host.Id, host.Name, AssignmentMode.Appointed, null, context, actor.ToActor());
                assigned++;
            }
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["{0}主持 {1} 件，{2} 件没有改动。", host!.Name, assigned, cases.Count - assigned]);
        return LocalRedirect(CaseLinks.List);
    }

    private async Task<LoadedCase?> FindAsync(string reference) =>
        await db.LoadCaseAndPlaceAsync(reference, HttpContext.RequestAborted) is { } found
            && rights.May(found.Case, found.Centre.Path, CaseOperation.Read) ? found : null;

    private string? ObstacleTo(DisputeCase of, Centre at) =>
        !rights.May(of, at.Path, CaseOperation.Direct) ? T["由中心主任确定"].Value
        : of.HostMediatorName is { } host ? T["已由{0}主持，请在案件里更换", host].Value
        : !of.IsOpen ? T["案件已经结束"].Value
        : null;

    private static string TitleOf(DisputeCase of, DateOnly today) =>
        MinorNames.InText(of.Title, of.Parties.Select(p => new NamedPerson(p.Name, p.BirthDate)), today);

    private bool Fits(Mediator host, DisputeCase of) =>
        db.Committees.Local.Any(committee => committee.Id == host.CommitteeId && (committee.CentreId == of.CentreId || committee.Id == of.CommitteeId));

    private async Task<IReadOnlyList<Mediator>> MediatorsAsync(RuleContext context)
    {
        await db.Committees.Where(committee => db.Centres.Any(centre => centre.Id == committee.CentreId && centre.Path.StartsWith(actor.ScopePath))).LoadAsync();
        var own = db.Committees.Local.Where(committee => committee.CentreId == actor.CentreId).Select(committee => committee.Id).ToList();
        var mediators = await db.Mediators.AsNoTracking().Where(mediator => own.Contains(mediator.CommitteeId)).OrderBy(mediator => mediator.Name).ToListAsync();
        return [.. mediators.Where(mediator => mediator.MayTakeCasesOn(context.Today))];
    }

    private async Task<ViewResult> Page(AssignHostsForm form, List<string> references)
    {
        var context = await contexts.NowAsync(HttpContext.RequestAborted);
        var cases = new List<CaseToAssign>();
        foreach (var reference in references.Distinct().Take(Most))
        {
            if (await FindAsync(reference) is { } found)
                cases.Add(new CaseToAssign(found.Case.Reference, TitleOf(found.Case, context.Today), ObstacleTo(found.Case, found.Centre)));
        }

        return View("AssignHosts", new AssignHostsPage(form, cases, await MediatorsAsync(context)));
    }
}
