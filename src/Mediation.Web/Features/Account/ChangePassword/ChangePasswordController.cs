using Mediation.Db.Identity;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Account.ChangePassword;

[Authorize(Policies.AnyStaff)]
[Route(AccountLinks.ChangePassword)]
public sealed class ChangePasswordController(
    UserManager<StaffUser> users, SignInManager<StaffUser> signIn, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("ChangePassword", new ChangePasswordForm());

    [HttpPost]
    public async Task<IActionResult> Change(ChangePasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("ChangePassword", form);
        }

        var user = await users.GetUserAsync(User) ?? throw new InvalidOperationException("The account of this session is gone.");
        user.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(user, form.CurrentPassword!, form.NewPassword!);
        if (!result.Succeeded)
        {
            ModelState.AddIdentityErrors(result, nameof(form.NewPassword), currentPasswordField: nameof(form.CurrentPassword));
            return View("ChangePassword", form);
        }

        // The new stamp has signed out every other browser; this one goes on with a new cookie.
        await signIn.RefreshSignInAsync(user);
        TempData.Notice(T["密码已修改，其他设备上的登录已退出。"]);
        return LocalRedirect("/");
    }
}
