using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.Committees;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Committees)]
public sealed class CommitteesController(MediationDbContext db, TimeProvider clock) : Controller
{
    private static readonly SortColumns<PlacedCommittee> Columns = new SortColumns<PlacedCommittee>(row => row.Committee.Id)
        .By("place", row => row.CentrePath)
        .By("name", row => row.Committee.Name)
        .By("short", row => row.Committee.ShortName)
        .By("court", row => row.Committee.CourtAtSeat);

    [HttpGet]
    public async Task<IActionResult> Show(string? search, CancellationToken cancellationToken)
    {
        var name = search?.Trim() ?? "";
        var found =
            from committee in db.Committees.AsNoTracking()
            join centre in db.Centres on committee.CentreId equals centre.Id
            where committee.Name.Contains(name) || committee.ShortName.Contains(name) || centre.Name.Contains(name)
            select new PlacedCommittee { Committee = committee, CentrePath = centre.Path };
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        var shown = await Columns.Sort(found, order).ToPageAsync(list, order, cancellationToken);
        var ids = shown.Items.Select(row => row.Committee.Id).ToList();
        var members = (await db.Mediators.AsNoTracking().Where(m => ids.Contains(m.CommitteeId) && m.Kind == MediatorKind.Member)
            .ToListAsync(cancellationToken)).ToLookup(m => m.CommitteeId);
        var now = RuleContext.At(clock);
        ViewData["Search"] = name;
        return View("Committees", shown.Select(row => new CommitteeRow(
            row.Committee,
            row.Committee.IsActive ? CommitteeRules.Lacks(CommitteeRoll.On(row.Committee, members[row.Committee.Id], now.Today), now) : [])));
    }
}

/// <summary>One committee of the list.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Lacks">Where its composition falls short of the law; nothing is said of one that is dissolved.</param>
public sealed record CommitteeRow(MediationCommittee Committee, IReadOnlyList<RuleCheck> Lacks);

/// <summary>A committee and where its centre stands in the tree.</summary>
internal sealed class PlacedCommittee
{
    public MediationCommittee Committee { get; init; } = null!;

    public string CentrePath { get; init; } = "";
}
