using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Cases;

/// <summary>
/// Loads a case whole, tracked, in six statements whatever its size. History stays in the database until a page shows it.
/// </summary>
public static class CaseLoading
{
    /// <summary>The case with this reference, or null.</summary>
    public static async Task<DisputeCase?> LoadCaseAsync(
        this MediationDbContext db, string reference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Parties, and the few rows that hardly ever are more than one, come with the case in one statement.
        var found = await db.Cases
            .Include(c => c.Category)
            .Include(c => c.Parties.OrderBy(party => party.Position))
            .Include(c => c.Consultations)
            .Include(c => c.LeaderCases)
            .Include(c => c.Confirmations)
            .AsSingleQuery()
            .SingleOrDefaultAsync(c => c.Reference == reference, cancellationToken)
            .ConfigureAwait(false);
        if (found is null)
            return null;

        var entry = db.Entry(found);
        await entry.Collection(c => c.Agreements).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Sessions).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Visits).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.FollowUpVisits).LoadAsync(cancellationToken).ConfigureAwait(false);
        await entry.Collection(c => c.Papers).LoadAsync(cancellationToken).ConfigureAwait(false);
        return found;
    }
}
