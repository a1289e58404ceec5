using Mediation.Db.Identity;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Account.Overview;

/// <summary>The page about one's own account.</summary>
[Authorize(Policies.AnyStaff)]
public sealed class OverviewController(UserManager<StaffUser> users) : Controller
{
    [HttpGet(AccountLinks.Overview)]
    public async Task<IActionResult> Show() => View("Overview", await users.GetUserAsync(User));

    /// <summary>Asked by a page that has been open for long: renews the session and says nothing.</summary>
    [HttpGet(AccountLinks.Stay)]
    public IActionResult Stay() => NoContent();
}
