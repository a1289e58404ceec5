using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>
/// Finds open cases of the own centre and below that may be the same dispute: two of the same names, the same title or the same place.
/// </summary>
public sealed class SimilarCases(MediationDbContext db, CurrentActor actor, CaseRights rights, TimeProvider clock)
{
    private const int MostShown = 10;

    public async Task<IReadOnlyList<SimilarCase>> FindAsync(SubmitCaseState state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var title = SearchText.Fold(state.Dispute?.Title ?? "");
        var place = state.Dispute?.Place?.Trim();
        var names = state.Parties.Select(party => SearchText.Fold(party.Name ?? "")).Distinct().ToList();
        var scope = actor.ScopePath;
        var found = await db.Cases.AsNoTracking()
            .Where(DisputeCase.IsOpenCase)
            .Where(c => db.Centres.Any(centre => centre.Id == c.CentreId && centre.Path.StartsWith(scope)))
            .Where(c => c.TitleSearch == title || (place != null && place != "" && c.Place == place)
                || c.Parties.Count(p => names.Contains(p.NameSearch)) >= 2)
            .OrderByDescending(c => c.RequestMadeAt)
            .Take(MostShown)
            .Select(c => new
            {
                Row = new SimilarCase(c.Id, c.Reference, c.Title, c.Place, c.Status, c.HostMediatorName, c.RequestMadeAt)
                {
                    HasSameParties = c.Parties.Count(p => names.Contains(p.NameSearch)) >= 2,
                    HasSameTitle = c.TitleSearch == title,
                    HasSamePlace = place != null && place != "" && c.Place == place,
                },
                People = c.Parties.Select(p => new NamedPerson(p.Name, p.BirthDate)).ToList(),
            })
            .ToListAsync(cancellationToken);
        var today = ChinaTime.Today(clock);
        var ids = found.Select(c => c.Row.Id).ToList();
        var readable = ids.Count == 0 ? [] : await rights.Visible().Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToHashSetAsync(cancellationToken);
        return
        [
            .. found.Select(c => c.Row with
            {
                Title = MinorNames.InText(c.Row.Title, c.People, today), MayRead = readable.Contains(c.Row.Id),
            }),
        ];
    }
}

/// <summary>A case that may be about the same dispute.</summary>
public sealed record SimilarCase(
    Guid Id, string Reference, string Title, string? Place, CaseStatus Status, string? HostMediatorName, DateTime RequestMadeAt)
{
    /// <summary>Two of its parties have the names typed.</summary>
    public bool HasSameParties { get; init; }

    /// <summary>Its title is the one typed.</summary>
    public bool HasSameTitle { get; init; }

    /// <summary>It happened at the place typed.</summary>
    public bool HasSamePlace { get; init; }

    /// <summary>Whether the person may open it.</summary>
    public bool MayRead { get; init; }
}
