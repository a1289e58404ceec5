using Mediation.Db.Identity;
using Mediation.Web.Features.FirstRun;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Account.SignIn;

[AllowAnonymous]
[Route(AccountLinks.SignIn)]
public sealed class SignInController(
    SignInManager<StaffUser> signIn, UserManager<StaffUser> users, FirstRunCode firstRun, KeptForms kept, TimeProvider clock,
    IStringLocalizer<Texts> T) : Controller
{
    // Checked when the name is unknown, so that the time taken doesn't tell which names exist.
    private static readonly StaffUser Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<StaffUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>The form; on a new installation, where nobody can sign in, the way to the first run.</summary>
    [HttpGet]
    public IActionResult Show(string? returnUrl) =>
        User.Identity?.IsAuthenticated == true ? Onwards(returnUrl)
        : firstRun.IsOpen ? LocalRedirect(FirstRunLinks.Start)
        : View("SignIn", new SignInForm { ReturnUrl = returnUrl });

    [HttpPost]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("SignIn", form);
        }

        var user = await users.FindByNameAsync(form.UserName!);
        if (user is not { IsActive: true })
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, form.Password!);
            return Refused(form);
        }

        var result = await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result is { Succeeded: false, RequiresTwoFactor: false })
        {
            return Refused(form);
        }

        if (!await kept.RestoreAsync(form.Kept, user.Id, HttpContext.RequestAborted))
        {
            TempData.Notice(T["刚才没有提交的内容是另一个账号填写的，没有转到您的名下。"]);
            form.ReturnUrl = null;
        }

        PagePreferences.SignIn(HttpContext, user);
        if (result.RequiresTwoFactor)
        {
            await users.UpdateAsync(user);
            return LocalRedirect(QueryHelpers.AddQueryString(AccountLinks.SecondStep, "returnUrl", form.ReturnUrl ?? "/"));
        }

        user.LastSignInAt = clock.GetUtcNow().UtcDateTime;
        await users.UpdateAsync(user);
        return Onwards(form.ReturnUrl);
    }

    // One sentence for unknown, wrong, closed and locked: an attacker learns nothing, the owner of the account enough.
    private ViewResult Refused(SignInForm form)
    {
        ModelState.AddModelError("", T["用户名或密码不正确，或者账号已被锁定。连续输错 {0} 次会锁定 {1} 分钟，忘记密码请找管理员。",
            StaffIdentity.TriesBeforeLockOut, StaffIdentity.LockOutMinutes]);
        form.Password = null;
        return View("SignIn", form);
    }

    private LocalRedirectResult Onwards(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
