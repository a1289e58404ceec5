using System.Security.Claims;
using Mediation.Db;
using Mediation.Db.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>Puts name and place into the cookie, so that no page asks the database who is reading it.</summary>
public sealed class StaffClaimsFactory(
    UserManager<StaffUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options, MediationDbContext db)
    : UserClaimsPrincipalFactory<StaffUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(StaffClaims.DisplayName, user.DisplayName));
        if (user.MediatorId is { } mediator)
        {
            identity.AddClaim(new Claim(StaffClaims.MediatorId, mediator.ToString()));
        }

        if (user.MustChangePassword)
        {
            identity.AddClaim(new Claim(StaffClaims.MustChangePassword, "true"));
        }

        if (user.CentreId is { } centreId)
        {
            var centre = await db.Centres.Where(c => c.Id == centreId).Select(c => new { c.Path, c.PublicName }).SingleAsync();
            identity.AddClaim(new Claim(StaffClaims.CentreId, centreId.ToString()));
            identity.AddClaim(new Claim(StaffClaims.CentrePath, centre.Path));
            identity.AddClaim(new Claim(StaffClaims.CentreName, centre.PublicName));
        }

        return identity;
    }
}
