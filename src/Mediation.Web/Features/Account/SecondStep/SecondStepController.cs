using Mediation.Db.Identity;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Account.SecondStep;

/// <summary>The second step of signing in: a code from the phone, or one of the recovery codes.</summary>
[AllowAnonymous]
[Route(AccountLinks.SecondStep)]
public sealed class SecondStepController(SignInManager<StaffUser> signIn, IStringLocalizer<Texts> T) : Controller
{
    private const int TotpDigits = 6;

    [HttpGet]
    public async Task<IActionResult> Show(string? returnUrl) => await signIn.GetTwoFactorAuthenticationUserAsync() is null
        ? LocalRedirect(AccountLinks.SignIn)
        : View("SecondStep", new SecondStepForm { ReturnUrl = returnUrl });

    [HttpPost]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> SignIn(SecondStepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
        {
            return LocalRedirect(AccountLinks.SignIn);
        }

        if (ModelState.IsValid)
        {
            var code = form.PlainCode();
            var result = code.Length == TotpDigits
                ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
                : await signIn.TwoFactorRecoveryCodeSignInAsync(form.Code!.Trim());
            if (result.Succeeded)
            {
                return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
            }

            ModelState.AddModelError(nameof(form.Code), result.IsLockedOut
                ? T["连续输错多次，账号已锁定，请 {0} 分钟后再试，或找系统管理员解锁", StaffIdentity.LockOutMinutes]
                : T["验证码不正确、已过期或已用过，请等手机上出现新的 6 位数字再输入，或使用恢复码"]);
        }

        form.Code = null;
        ModelState.SetModelValue(nameof(form.Code), null, null);
        return View("SecondStep", form);
    }
}
