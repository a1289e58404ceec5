using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.Mediators;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Mediators)]
public sealed class MediatorsController(MediationDbContext db, TimeProvider clock) : Controller
{
    private static readonly SortColumns<MediatorRow> Columns = new SortColumns<MediatorRow>(row => row.Id)
        .By("committee", row => row.Committee)
        .By("name", row => row.Name)
        .By("certificate", row => row.CertificateNumber)
        .By("term", row => row.TermEnd);

    [HttpGet]
    public async Task<IActionResult> Show(string? search, CancellationToken cancellationToken)
    {
        var name = search?.Trim() ?? "";
        var rows =
            from mediator in db.Mediators
            join committee in db.Committees on mediator.CommitteeId equals committee.Id
            where mediator.Name.Contains(name) || committee.Name.Contains(name)
            select new MediatorRow
            {
                Id = mediator.Id, Name = mediator.Name, Committee = committee.Name, Kind = mediator.Kind, Post = mediator.Post,
                CertificateNumber = mediator.CertificateNumber, TermEnd = mediator.TermEnd, IsActive = mediator.IsActive,
            };
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        ViewData["Search"] = name;
        ViewData["Today"] = ChinaTime.Today(clock);
        return View("Mediators", await Columns.Sort(rows, order).ToPageAsync(list, order, cancellationToken));
    }
}

/// <summary>One mediator of the list.</summary>
public sealed class MediatorRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Committee { get; init; } = "";

    public MediatorKind Kind { get; init; }

    public CommitteePost Post { get; init; }

    public string? CertificateNumber { get; init; }

    public DateOnly TermEnd { get; init; }

    public bool IsActive { get; init; }
}
