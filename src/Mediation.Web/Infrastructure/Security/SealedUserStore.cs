using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Db.PersonalData;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>
/// Keeps the secrets of the second step (the app's key, the recovery codes) encrypted, each bound to its account and name: a copy of the
/// database alone lets nobody sign in.
/// </summary>
public sealed class SealedUserStore(MediationDbContext db, TextCipher cipher, IdentityErrorDescriber describer)
    : UserStore<StaffUser, IdentityRole<Guid>, MediationDbContext, Guid>(db, describer)
{
    public override Task SetTokenAsync(StaffUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return base.SetTokenAsync(
            user, loginProvider, name, value is null ? null : cipher.Encrypt(Purpose(user, loginProvider, name), value), cancellationToken);
    }

    public override async Task<string?> GetTokenAsync(StaffUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } kept
            ? cipher.Decrypt(Purpose(user, loginProvider, name), kept)
            : null;
    }

    private static string Purpose(StaffUser user, string loginProvider, string name) => $"staff token {user.Id} {loginProvider} {name}";
}
