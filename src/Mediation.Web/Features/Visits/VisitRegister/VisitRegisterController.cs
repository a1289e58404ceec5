using Mediation.Domain.Visits;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Visits.VisitRegister;

/// <summary>
/// Rounds and care visits: what is still to be made or signed, then the latest. Who only reads sees the rounds; a visit to a
/// person who needs care is seen by those who make such visits.
/// </summary>
[Authorize(Policies.ReadReception)]
[Route(VisitLinks.List)]
public sealed class VisitRegisterController(CentreVisits visits, IAuthorizationService authorization) : Controller
{
    private const int PageSize = 25;

    private static readonly VisitStatus[] Open = [VisitStatus.Planned, VisitStatus.Recorded];

    [HttpGet]
    public async Task<IActionResult> Show(int? page, CancellationToken cancellationToken)
    {
        var mayWrite = (await authorization.AuthorizeAsync(User, Policies.TakeRequests)).Succeeded;
        var seen = visits.All.AsNoTracking().Where(v => mayWrite || v.Kind == VisitKind.Round);
        return View("VisitRegister", new VisitRegisterModel(
            await seen.Where(v => Open.Contains(v.Status)).OrderBy(v => v.PlannedFor).ToListAsync(cancellationToken),
            await seen.Where(v => !Open.Contains(v.Status)).OrderByDescending(v => v.PlannedFor).ToPageAsync(page, PageSize, cancellationToken),
            mayWrite));
    }
}

/// <summary>The two lists of the page.</summary>
/// <param name="Waiting">To be made or to be signed, the earliest first.</param>
/// <param name="Done">Over, the latest first.</param>
/// <param name="MayWrite">Whether the reader plans and records visits.</param>
public sealed record VisitRegisterModel(IReadOnlyList<Visit> Waiting, PagedList<Visit> Done, bool MayWrite);

/// <summary>Rows of the register.</summary>
/// <param name="Visits">The visits.</param>
/// <param name="MayOpen">Whether the reader may open them.</param>
public sealed record VisitRows(IReadOnlyList<Visit> Visits, bool MayOpen);
