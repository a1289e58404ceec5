using System.Text.Json;
using Mediation.Db;
using Mediation.Db.Forms;
using Mediation.Db.PersonalData;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Keeps a person's unfinished intake on the server, encrypted as a whole: it holds ID numbers and telephone numbers.</summary>
public sealed class SubmitCaseDrafts(MediationDbContext db, TextCipher cipher, CurrentActor actor, TimeProvider clock)
{
    private const string Key = "submit-case";
    private const string Purpose = "submit case draft";

    /// <summary>What the person has taken down, or null when nothing is begun.</summary>
    public async Task<SubmitCaseState?> FindAsync(CancellationToken cancellationToken = default) =>
        await Mine.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } draft
            ? JsonSerializer.Deserialize<SubmitCaseState>(cipher.Decrypt(Purpose, draft.Content))
            : null;

    /// <summary>Keeps it, in place of what was kept before.</summary>
    public Task KeepAsync(SubmitCaseState state, CancellationToken cancellationToken = default) => db.KeepDraftAsync(
        actor.UserId, Key, cipher.Encrypt(Purpose, JsonSerializer.Serialize(state)), clock.GetUtcNow().UtcDateTime, cancellationToken);

    /// <summary>Forgets it: it was registered, or is not wanted any more.</summary>
    public Task DropAsync(CancellationToken cancellationToken = default) => Mine.ExecuteDeleteAsync(cancellationToken);

    private IQueryable<FormDraft> Mine => db.FormDrafts.Where(draft => draft.UserId == actor.UserId && draft.FormKey == Key);
}
