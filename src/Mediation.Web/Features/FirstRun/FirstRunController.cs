using Mediation.Db.Identity;
using Mediation.Domain;
using Mediation.Web.Features.Account;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.FirstRun;

/// <summary>Makes the first administrator of a new installation. Not found as soon as there is any account.</summary>
[AllowAnonymous]
[Route(FirstRunLinks.Start)]
public sealed class FirstRunController(
    FirstRunCode code, UserManager<StaffUser> users, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => code.IsOpen ? View("FirstRun", new FirstRunForm()) : NotFound();

    [HttpPost]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Make(FirstRunForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!code.IsOpen)
        {
            return NotFound();
        }

        if (ModelState.IsValid && !code.Matches(form.Code!))
        {
            ModelState.AddModelError(nameof(form.Code), T["验证码不正确，请对照服务器启动日志重新输入"]);
        }

        if (!ModelState.IsValid || !await MakeAdministrator(form))
        {
            return View("FirstRun", form);
        }

        code.Close();
        TempData.Notice(T["管理员账号已建立，请登录，然后建立中心、调委会和其他账号。"]);
        return LocalRedirect(AccountLinks.SignIn);
    }

    private async Task<bool> MakeAdministrator(FirstRunForm form)
    {
        var user = new StaffUser { UserName = form.UserName, DisplayName = form.DisplayName!, CreatedAt = clock.GetUtcNow().UtcDateTime };
        var result = await users.CreateAsync(user, form.Password!);
        if (result.Succeeded)
        {
            await users.AddToRoleAsync(user, nameof(StaffRole.Administrator));
            return true;
        }

        ModelState.AddIdentityErrors(result, passwordField: nameof(form.Password), userNameField: nameof(form.UserName));
        return false;
    }
}
