using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.Committees;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Committees)]
public sealed class CommitteesController(MediationDbContext db, TimeProvider clock) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(int? page, CancellationToken cancellationToken)
    {
        var committees =
            from committee in db.Committees.AsNoTracking()
            join centre in db.Centres on committee.CentreId equals centre.Id
            orderby centre.Path, committee.Name
            select committee;
        var shown = await committees.ToPageAsync(page, PageSize, cancellationToken);
        var ids = shown.Items.Select(committee => committee.Id).ToList();
        var members = (await db.Mediators.AsNoTracking().Where(m => ids.Contains(m.CommitteeId) && m.Kind == MediatorKind.Member)
            .ToListAsync(cancellationToken)).ToLookup(m => m.CommitteeId);
        var now = RuleContext.At(clock);
        return View("Committees", shown.Select(committee => new CommitteeRow(
            committee, committee.IsActive ? CommitteeRules.Lacks(CommitteeRoll.On(committee, members[committee.Id], now.Today), now) : [])));
    }
}

/// <summary>One committee of the list.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Lacks">Where its composition falls short of the law; nothing is said of one that is dissolved.</param>
public sealed record CommitteeRow(MediationCommittee Committee, IReadOnlyList<RuleCheck> Lacks);
