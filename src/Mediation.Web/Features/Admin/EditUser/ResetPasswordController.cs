using Mediation.Db.Identity;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditUser;

/// <summary>Gives somebody who forgot the password or lost the phone a new start: new password, no second step, no lock.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Users + "/{id:guid}/password")]
public sealed class ResetPasswordController(UserManager<StaffUser> users, IStringLocalizer<Texts> T) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Reset(Guid id)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
        {
            return NotFound();
        }

        var password = FirstPassword.Make();
        user.MustChangePassword = true;
        user.TwoFactorEnabled = false;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        TempData.Notice(T["新密码是 {0}，只显示这一次，请当面交给本人；本人登录时要改密码。锁定和手机验证码已解除。", password]);
        return LocalRedirect(AdminLinks.User(id));
    }
}
