using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Forms;

/// <summary>Keeps a draft, whatever other pages of the same person do with the same draft at that moment.</summary>
public static class FormDraftKeeping
{
    private const int MostTries = 8;

    /// <summary>
    /// Keeps the content as a person's draft of a form, in place of what was kept before. The last one stays; a draft that was made,
    /// changed or dropped elsewhere meanwhile fails nobody.
    /// </summary>
    /// <param name="db">The database; nothing else may wait to be saved in it.</param>
    /// <param name="userId">Whose draft it is.</param>
    /// <param name="key">Which form it belongs to.</param>
    /// <param name="content">The fields, encrypted.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task KeepDraftAsync(
        this MediationDbContext db, Guid userId, string key, string content, DateTime now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var kept = db.FormDrafts.Where(draft => draft.UserId == userId && draft.FormKey == key);
        for (var tries = MostTries; !await kept.ReplaceAsync(content, now, cancellationToken).ConfigureAwait(false); tries--)
        {
            var first = new FormDraft { UserId = userId, FormKey = key, Content = content, SavedAt = now };
            db.FormDrafts.Add(first);
            try
            {
                await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (DbUpdateException) when (tries > 1 && db.Entry(first).State == EntityState.Added)
            {
                // Another page made the draft at the same moment, and may even have dropped it again.
                db.Entry(first).State = EntityState.Detached;
            }
        }
    }

    private static async Task<bool> ReplaceAsync(
        this IQueryable<FormDraft> kept, string content, DateTime now, CancellationToken cancellationToken) =>
        await kept.ExecuteUpdateAsync(
            set => set.SetProperty(draft => draft.Content, content).SetProperty(draft => draft.SavedAt, now), cancellationToken).ConfigureAwait(false) == 1;
}
