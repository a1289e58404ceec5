using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Domain;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditUser;

/// <summary>
/// Opens accounts and changes them. Whoever's rights change is signed out everywhere; nobody takes the last key from themselves.
/// </summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Users)]
public sealed class EditUserController(
    MediationDbContext db, UserManager<StaffUser> users, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New() => Page(null, new UserForm());

    [HttpPost("new")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] UserForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return await Page(null, form);
        }

        var user = new StaffUser { UserName = form.UserName, CreatedAt = clock.GetUtcNow().UtcDateTime, MustChangePassword = true };
        Take(form, user);
        var password = FirstPassword.Make();
        var result = await users.CreateAsync(user, password);
        if (!result.Succeeded)
        {
            ModelState.AddIdentityErrors(result, passwordField: "", userNameField: "Form.UserName");
            return await Page(null, form);
        }

        await users.AddToRolesAsync(user, form.Roles.Select(role => role.ToString()));
        TempData.Notice(T["账号“{0}”已建立。首次密码是 {1}，只显示这一次，请当面交给本人；本人首次登录时要改密码。", user.UserName!, password]);
        return LocalRedirect(AdminLinks.User(user.Id));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await users.FindByIdAsync(id.ToString()) is { } user ? await Page(id, UserForm.Of(user, await users.GetRolesAsync(user))) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] UserForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
        {
            return NotFound();
        }

        var roles = await users.GetRolesAsync(user);
        if (UserForm.Of(user, roles).Before != form.Before)
        {
            ModelState.AddModelError("", T["这个账号刚被别人修改过，请重新打开后再改"]);
        }

        if (id == actor.UserId && (!form.IsActive || !form.Roles.Contains(StaffRole.Administrator)))
        {
            ModelState.AddModelError("Form.Roles", T["不能停用自己的账号，也不能取消自己的管理员岗位；请让另一位管理员来改"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(id, form);
        }

        Take(form, user);
        var result = await users.SetUserNameAsync(user, form.UserName);
        if (!result.Succeeded)
        {
            ModelState.AddIdentityErrors(result, passwordField: "", userNameField: "Form.UserName");
            return await Page(id, form);
        }

        var wanted = form.Roles.Select(role => role.ToString()).ToList();
        await users.RemoveFromRolesAsync(user, roles.Except(wanted));
        await users.AddToRolesAsync(user, wanted.Except(roles));
        await users.UpdateSecurityStampAsync(user);
        TempData.Notice(T["已保存。这个账号在各处的登录已退出，重新登录后按新的岗位使用。"]);
        return LocalRedirect(AdminLinks.User(id));
    }

    private static void Take(UserForm form, StaffUser user)
    {
        user.DisplayName = form.DisplayName!;
        user.CentreId = form.CentreId;
        user.MediatorId = form.MediatorId;
        user.IsActive = form.IsActive;
    }

    private async Task<IActionResult> Page(Guid? id, UserForm form) =>
        View("EditUser", await UserPage.ReadAsync(db, T, id, form, HttpContext.RequestAborted));
}
