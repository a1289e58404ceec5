using Mediation.Db.Calendar;
using Mediation.Domain;
using Mediation.Domain.Deadlines;
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
        await AddCategoriesAsync(db, cancellationToken).ConfigureAwait(false);
        await AddCalendarAsync(db, cancellationToken).ConfigureAwait(false);
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

    private static async Task AddCategoriesAsync(MediationDbContext db, CancellationToken cancellationToken)
    {
        var known = await db.Categories.Select(category => category.Code).ToListAsync(cancellationToken).ConfigureAwait(false);
        db.Categories.AddRange(DisputeCategories.All().Where(category => !known.Contains(category.Code)));
    }

    private static async Task AddCalendarAsync(MediationDbContext db, CancellationToken cancellationToken)
    {
        var known = await db.CalendarYears.Select(year => year.Year).ToListAsync(cancellationToken).ConfigureAwait(false);
        var shipped = CalendarImport.Parse(ReferenceFiles.Holidays()).Years;
        db.CalendarYears.AddRange(shipped.Where(year => !known.Contains(year.Year))
            .Select(year => new CalendarYear(year, DateTime.UnixEpoch, "系统自带")));
    }
}
