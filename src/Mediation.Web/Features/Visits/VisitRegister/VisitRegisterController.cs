using Mediation.Domain.Visits;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Visits.VisitRegister;

/// <summary>Rounds and care visits: what is still to be made or signed, then the latest.</summary>
[Authorize(Policies.TakeRequests)]
[Route(VisitLinks.List)]
public sealed class VisitRegisterController(CentreVisits visits) : Controller
{
    private const int Latest = 50;

    private static readonly VisitStatus[] Open = [VisitStatus.Planned, VisitStatus.Recorded];

    [HttpGet]
    public async Task<IActionResult> Show() => View("VisitRegister", new VisitRegisterModel(
        await visits.All.AsNoTracking().Where(v => Open.Contains(v.Status)).OrderBy(v => v.PlannedFor).ToListAsync(),
        await visits.All.AsNoTracking().Where(v => !Open.Contains(v.Status)).OrderByDescending(v => v.PlannedFor).Take(Latest).ToListAsync()));
}

/// <summary>The two lists of the page.</summary>
/// <param name="Waiting">To be made or to be signed, the earliest first.</param>
/// <param name="Done">Over, the latest first.</param>
public sealed record VisitRegisterModel(IReadOnlyList<Visit> Waiting, IReadOnlyList<Visit> Done);
