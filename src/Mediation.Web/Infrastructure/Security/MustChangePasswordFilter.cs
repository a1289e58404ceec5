using Mediation.Web.Features.Account;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>Somebody with a password known to an administrator chooses a new one before anything else.</summary>
public sealed class MustChangePasswordFilter : IAuthorizationFilter
{
    private static readonly string[] Allowed = [AccountLinks.ChangePassword, AccountLinks.SignOut];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (http.User.HasClaim(claim => claim.Type == StaffClaims.MustChangePassword)
            && http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
            && !Allowed.Contains(http.Request.Path.Value, StringComparer.OrdinalIgnoreCase))
        {
            context.Result = new LocalRedirectResult(AccountLinks.ChangePassword);
        }
    }
}
