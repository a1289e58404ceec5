using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Seed.Demo;

/// <summary>
/// A made-up district to try the product on: 1 district, 9 streets, 104 communities with their committees, mediators,
/// stationed officers and accounts. Loaded in Development only, and only into an empty database.
/// </summary>
public static class DemoData
{
    /// <summary>Loads the district unless there already is a centre. <paramref name="now"/> is UTC.</summary>
    public static async Task LoadAsync(MediationDbContext db, DateTime now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Centres.AnyAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var district = DemoDistrict.Make(DateOnly.FromDateTime(now));
        db.AddRange(district.Centres);
        db.AddRange(district.Committees);
        db.AddRange(district.Rooms);
        db.AddRange(district.Mediators);
        db.AddRange(district.Organs);
        db.AddRange(district.Officers);
        var roles = await db.Roles.ToDictionaryAsync(role => role.Name!, role => role.Id, cancellationToken).ConfigureAwait(false);
        DemoAccounts.AddTo(db, district, roles, now);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }
}
