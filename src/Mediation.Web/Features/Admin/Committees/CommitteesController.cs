using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.Committees;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Committees)]
public sealed class CommitteesController(MediationDbContext db) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(int? page, CancellationToken cancellationToken)
    {
        var rows =
            from committee in db.Committees
            join centre in db.Centres on committee.CentreId equals centre.Id
            orderby centre.Path, committee.Name
            select new CommitteeRow(committee.Id, committee.Name, committee.Kind, committee.ShortName, committee.CourtAtSeat, committee.IsActive);
        return View("Committees", await rows.ToPageAsync(page, PageSize, cancellationToken));
    }
}

/// <summary>One committee of the list.</summary>
public sealed record CommitteeRow(Guid Id, string Name, CommitteeKind Kind, string ShortName, string? CourtAtSeat, bool IsActive);
