using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.Centres;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Centres)]
public sealed class CentresController(MediationDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(
        "Centres",
        await db.Centres.OrderBy(centre => centre.Path)
            .Select(centre => new CentreRow(centre.Id, centre.Depth, centre.Tier, centre.Code, centre.Name, centre.PublicName, centre.IsActive))
            .ToListAsync(cancellationToken));
}

/// <summary>One centre of the tree.</summary>
public sealed record CentreRow(Guid Id, int Depth, CentreTier Tier, string Code, string Name, string PublicName, bool IsActive);
