using Mediation.Db.Identity;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Account.SignOut;

[Authorize(Policies.AnyStaff)]
[Route(AccountLinks.SignOut)]
public sealed class SignOutController(SignInManager<StaffUser> signIn) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Leave()
    {
        await signIn.SignOutAsync();
        return LocalRedirect(AccountLinks.SignIn);
    }
}
