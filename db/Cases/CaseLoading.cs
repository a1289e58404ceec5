using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Cases;

/// <summary>
/// Loads a case whole, tracked, in six statements whatever its size. History stays in the database until a page shows it.
/// </summary>
public static class CaseLoading
{
    /// <summary>The case with this reference, or null.</summary>
    public static async Task<DisputeCase?> LoadCaseAsync(
        this MediationDbContext db, string reference, CancellationToken cancellationToken = default) =>
        (await db.LoadCaseAndPlaceAsync(reference, cancellationToken).ConfigureAwait(false))?.Case;

    /// <summary>The case with this reference and who deals with it, or null.</summary>
    public static async Task<LoadedCase?> LoadCaseAndPlaceAsync(
        this MediationDbContext db, string reference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Parties, and the few rows that hardly ever are more than one, come with the case in one statement.
        var withFewRows = db.Cases
            .Include(c => c.Category)
            .Include(c => c.Parties.OrderBy(party => party.Position))
            .Include(c => c.Consultations)
            .Include(c => c.LeaderCases)
            .Include(c => c.Confirmations)
            .AsSingleQuery()
            .Where(c => c.Reference == reference);
        var found = await withFewRows
            .Join(db.Centres, c => c.CentreId, centre => centre.Id, (c, centre) => new { Case = c, Centre = centre })
            .Join(db.Committees, at => at.Case.CommitteeId, committee => committee.Id, (at, committee) => new LoadedCase(at.Case, at.Centre, committee))
            .SingleOrDefaultAsync(cancellationToken)
            .ConfigureAwait(false);
        if (found is null)
            return null;

        var entry = db.Entry(found.Case);
        await entry.Collection(c => c.Agreements).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Sessions).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Visits).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.FollowUpVisits).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Papers).LoadAsync(cancellationToken).ConfigureAwait(false);
        return found;
    }
}

/// <summary>A case, loaded whole.</summary>
/// <param name="Case">The case.</param>
/// <param name="Centre">The centre that deals with it.</param>
/// <param name="Committee">The committee of its papers.</param>
public sealed record LoadedCase(DisputeCase Case, Centre Centre, MediationCommittee Committee);
