using System.Security.Cryptography;
using Mediation.Db;
using Mediation.Db.Forms;
using Mediation.Db.PersonalData;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// What the person of this request has typed and not yet sent. Encrypted as a whole: a draft may hold names, numbers and stories.
/// </summary>
public sealed class FormDrafts(MediationDbContext db, TextCipher cipher, CurrentActor actor, TimeProvider clock)
{
    private const string Purpose = "form draft";
    private const string OwnerPurpose = "form owner";
    private HashSet<string>? keys;
    private string? ownerMark;

    /// <summary>Whose forms the pages of this request draw, unreadable and unforgeable outside the program.</summary>
    public string OwnerMark() => ownerMark ??= cipher.Encrypt(OwnerPurpose, actor.UserId.ToString());

    /// <summary>The account a form was drawn for; null when its mark is missing or was changed.</summary>
    public Guid? OwnerOf(string? mark)
    {
        try
        {
            return string.IsNullOrEmpty(mark) ? null : Guid.Parse(cipher.Decrypt(OwnerPurpose, mark));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Keeps the fields under the form's key, in place of what was kept before.</summary>
    public Task KeepAsync(string key, IFormCollection form, CancellationToken cancellationToken) =>
        KeepAsync(actor.UserId, key, FormFields.TypedIn(form), cancellationToken);

    /// <summary>The same for somebody who is only just signing in.</summary>
    public async Task KeepAsync(Guid userId, string key, Dictionary<string, string[]> fields, CancellationToken cancellationToken)
    {
        var content = cipher.Encrypt(Purpose, FormFields.ToJson(fields));
        if (key.Length <= FormDraft.FormKeyMaxLength && content.Length <= FormDraft.ContentMaxLength)
        {
            await db.KeepDraftAsync(userId, key, content, clock.GetUtcNow().UtcDateTime, cancellationToken);
        }
    }

    /// <summary>What was kept for a form, or null. One look tells for all forms of a page whether there is anything.</summary>
    public async Task<KeptDraft?> FindAsync(string key, CancellationToken cancellationToken)
    {
        keys ??= await db.FormDrafts.Where(draft => draft.UserId == actor.UserId).Select(draft => draft.FormKey).ToHashSetAsync(cancellationToken);
        if (!keys.Contains(key) || await Mine(key).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } kept)
        {
            return null;
        }

        return new KeptDraft(FormFields.FromJson(cipher.Decrypt(Purpose, kept.Content)), kept.SavedAt);
    }

    /// <summary>Forgets what was kept: it was sent, or is no longer wanted.</summary>
    public Task DropAsync(string key, CancellationToken cancellationToken) => Mine(key).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<FormDraft> Mine(string key) => db.FormDrafts.Where(draft => draft.UserId == actor.UserId && draft.FormKey == key);
}

/// <summary>A draft as the form takes it back.</summary>
/// <param name="Fields">Values by field name.</param>
/// <param name="SavedAt">When it was kept, UTC.</param>
public sealed record KeptDraft(Dictionary<string, string[]> Fields, DateTime SavedAt);
