using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Shared.Lists;
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
public sealed class VisitRegisterController(CentreVisits visits, MediationDbContext db, IAuthorizationService authorization, TimeProvider clock) : Controller
{
    private static readonly VisitStatus[] Open = [VisitStatus.Planned, VisitStatus.Recorded];

    private static readonly SortColumns<Visit> Columns = new SortColumns<Visit>(v => v.Id)
        .By("at", v => v.StartedAt ?? v.PlannedFor, lastFirst: true)
        .By("place", v => v.Place)
        .By("by", v => v.Visitors);

    [HttpGet]
    public async Task<IActionResult> Show(VisitKind? kind, CancellationToken cancellationToken)
    {
        var mayWrite = (await authorization.AuthorizeAsync(User, Policies.TakeRequests)).Succeeded;
        var seen = visits.All.AsNoTracking().Where(v => (mayWrite || v.Kind == VisitKind.Round) && (kind == null || v.Kind == kind));
        var waiting = await seen.Where(v => Open.Contains(v.Status)).OrderBy(v => v.PlannedFor).ToListAsync(cancellationToken);
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        var done = await Columns.Sort(seen.Where(v => !Open.Contains(v.Status)), order).ToPageAsync(list, order, cancellationToken);
        return View("VisitRegister", new VisitRegisterModel(
            kind, waiting, done, mayWrite, await MinorsAsync([.. waiting, .. done.Items], cancellationToken)));
    }

    /// <summary>The minors of the cases that came of visits: what was typed about a visit may name them.</summary>
    private async Task<MinorsNamed> MinorsAsync(IReadOnlyList<Visit> listed, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(clock);
        var cases = listed.SelectMany(v => v.OpenedCaseIds).Distinct().ToList();
        return new MinorsNamed(
            cases.Count == 0
                ? []
                : await db.Parties.Where(p => cases.Contains(p.CaseId)).Select(p => new NamedPerson(p.Name, p.BirthDate)).ToListAsync(cancellationToken),
            today);
    }
}

/// <summary>The two lists of the page.</summary>
/// <param name="Kind">Only visits of this kind; null for all.</param>
/// <param name="Waiting">To be made or to be signed, the earliest first.</param>
/// <param name="Done">Over, the latest first.</param>
/// <param name="MayWrite">Whether the reader plans and records visits.</param>
/// <param name="Minors">Whose names are masked.</param>
public sealed record VisitRegisterModel(
    VisitKind? Kind, IReadOnlyList<Visit> Waiting, PagedList<Visit> Done, bool MayWrite, MinorsNamed Minors);

/// <summary>Who may be named in the typed words of a list.</summary>
/// <param name="People">Those known.</param>
/// <param name="Today">The day their age is counted on.</param>
public sealed record MinorsNamed(IReadOnlyList<NamedPerson> People, DateOnly Today)
{
    /// <summary>The words with minors' names masked.</summary>
    public string Mask(string typed) => MinorNames.InText(typed, People, Today);
}

/// <summary>Rows of the register.</summary>
/// <param name="Visits">The visits.</param>
/// <param name="MayOpen">Whether the reader may open them.</param>
/// <param name="Minors">Whose names are masked.</param>
/// <param name="Order">What they are sorted by, where the reader may choose.</param>
public sealed record VisitRows(IReadOnlyList<Visit> Visits, bool MayOpen, MinorsNamed Minors, ListOrder? Order = null);
