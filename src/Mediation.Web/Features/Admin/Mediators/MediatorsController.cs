using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.Mediators;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Mediators)]
public sealed class MediatorsController(MediationDbContext db, TimeProvider clock) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(string? search, int? page, CancellationToken cancellationToken)
    {
        var name = search?.Trim() ?? "";
        var rows =
            from mediator in db.Mediators
            join committee in db.Committees on mediator.CommitteeId equals committee.Id
            where mediator.Name.Contains(name) || committee.Name.Contains(name)
            orderby committee.Name, mediator.Name, mediator.Id
            select new MediatorRow(
                mediator.Id, mediator.Name, committee.Name, mediator.Kind, mediator.Post, mediator.CertificateNumber, mediator.TermEnd, mediator.IsActive);
        ViewData["Search"] = search;
        ViewData["Today"] = ChinaTime.Today(clock);
        return View("Mediators", await rows.ToPageAsync(page, PageSize, cancellationToken));
    }
}

/// <summary>One mediator of the list.</summary>
public sealed record MediatorRow(
    Guid Id, string Name, string Committee, MediatorKind Kind, CommitteePost Post, string? CertificateNumber, DateOnly TermEnd, bool IsActive);
