using Mediation.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Seed.Reference;

/// <summary>What the program can't do without, in every environment. Loading it again changes nothing.</summary>
public static class ReferenceData
{
    /// <summary>Adds what is missing.</summary>
    public static async Task LoadAsync(MediationDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await AddRolesAsync(db, cancellationToken).ConfigureAwait(false);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task AddRolesAsync(MediationDbContext db, CancellationToken cancellationToken)
    {
        var known = await db.Roles.Select(role => role.Name!).ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var name in Enum.GetNames<StaffRole>().Except(known))
        {
            db.Roles.Add(new IdentityRole<Guid>
            {
                Id = Guid.CreateVersion7(),
                Name = name,
                NormalizedName = name.ToUpperInvariant(),
                ConcurrencyStamp = Guid.NewGuid().ToString("N"),
            });
        }
    }
}
