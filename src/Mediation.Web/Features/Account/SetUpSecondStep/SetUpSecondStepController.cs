using Mediation.Db.Identity;
using Mediation.Web.Features.Account.SecondStep;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Account.SetUpSecondStep;

/// <summary>Switches the code from the phone on and off. The secret is shown only while it is not yet in use.</summary>
[Authorize(Policies.AnyStaff)]
public sealed class SetUpSecondStepController(
    UserManager<StaffUser> users, SignInManager<StaffUser> signIn, IStringLocalizer<Texts> T) : Controller
{
    private const int RecoveryCodes = 10;

    [HttpGet(AccountLinks.SetUpSecondStep)]
    public async Task<IActionResult> Show() => View("SetUpSecondStep", await ModelFor(await Me()));

    [HttpPost(AccountLinks.SetUpSecondStep)]
    public async Task<IActionResult> TurnOn([Bind(Prefix = nameof(SetUpSecondStepModel.Form))] SecondStepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var me = await Me();
        var provider = users.Options.Tokens.AuthenticatorTokenProvider;
        if (ModelState.IsValid && !await users.VerifyTwoFactorTokenAsync(me, provider, form.PlainCode()))
        {
            ModelState.AddModelError("Form.Code", T["验证码不正确。请确认手机时间准确，再输入手机上现在的 6 位数字"]);
        }

        if (!ModelState.IsValid)
        {
            return View("SetUpSecondStep", await ModelFor(me));
        }

        await users.SetTwoFactorEnabledAsync(me, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(me, RecoveryCodes);
        await signIn.RefreshSignInAsync(me);
        return View("RecoveryCodes", codes!.ToList());
    }

    [HttpPost(AccountLinks.RemoveSecondStep)]
    public async Task<IActionResult> TurnOff()
    {
        var me = await Me();
        await users.SetTwoFactorEnabledAsync(me, false);
        await users.ResetAuthenticatorKeyAsync(me);
        await signIn.RefreshSignInAsync(me);
        TempData.Notice(T["已关闭手机验证码登录。"]);
        return LocalRedirect(AccountLinks.Overview);
    }

    private async Task<StaffUser> Me() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("The account of this session is gone.");

    private async Task<SetUpSecondStepModel> ModelFor(StaffUser me)
    {
        if (me.TwoFactorEnabled)
        {
            return new SetUpSecondStepModel(IsOn: true, "", "");
        }

        if (await users.GetAuthenticatorKeyAsync(me) is not { Length: > 0 } key)
        {
            await users.ResetAuthenticatorKeyAsync(me);
            await signIn.RefreshSignInAsync(me);
            key = await users.GetAuthenticatorKeyAsync(me) ?? throw new InvalidOperationException("No authenticator key was made.");
        }

        return SetUpSecondStepModel.Of(isOn: false, key, me.UserName!);
    }
}
