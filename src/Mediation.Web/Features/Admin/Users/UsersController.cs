using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.Users;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Users)]
public sealed class UsersController(MediationDbContext db, UserManager<StaffUser> users) : Controller
{
    private const int PageSize = 25;

    [HttpGet]
    public async Task<IActionResult> Show(string? search, int? page, CancellationToken cancellationToken)
    {
        var people = db.Users.AsQueryable();
        if (!string.IsNullOrWhiteSpace(search))
        {
            var name = search.Trim();
            var userName = users.NormalizeName(name)!;
            people = people.Where(user => user.DisplayName.Contains(name) || user.NormalizedUserName!.Contains(userName));
        }

        var rows =
            from user in people
            orderby user.NormalizedUserName
            select new UserRow(
                user.Id, user.UserName!, user.DisplayName,
                db.Centres.Where(centre => centre.Id == user.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                (from link in db.UserRoles join role in db.Roles on link.RoleId equals role.Id where link.UserId == user.Id select role.Name!).ToList(),
                user.IsActive, user.LastSignInAt);
        ViewData["Search"] = search;
        return View("Users", await rows.ToPageAsync(page, PageSize, cancellationToken));
    }
}

/// <summary>One account in the list.</summary>
public sealed record UserRow(
    Guid Id, string UserName, string DisplayName, string? Centre, IReadOnlyList<string> Roles, bool IsActive, DateTime? LastSignInAt);
