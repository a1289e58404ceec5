using Mediation.Db;
using Mediation.Db.Identity;
using Mediation.Domain;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.Users;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Users)]
public sealed class UsersController(MediationDbContext db, UserManager<StaffUser> users) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string? search, StaffRole? role, CancellationToken cancellationToken)
    {
        var people = db.Users.AsQueryable();
        if (!string.IsNullOrWhiteSpace(search))
        {
            var name = search.Trim();
            var userName = users.NormalizeName(name)!;
            people = people.Where(user => user.DisplayName.Contains(name) || user.NormalizedUserName!.Contains(userName));
        }

        if (role is { } post)
        {
            var name = post.ToString();
            people = people.Where(user => db.UserRoles.Any(link => link.UserId == user.Id && db.Roles.Any(r => r.Id == link.RoleId && r.Name == name)));
        }

        var columns = new SortColumns<StaffUser>(user => user.Id)
            .By("user", user => user.NormalizedUserName)
            .By("name", user => user.DisplayName)
            .By("centre", user => db.Centres.Where(centre => centre.Id == user.CentreId).Select(centre => centre.Path).FirstOrDefault())
            .By("signed-in", user => user.LastSignInAt, lastFirst: true);
        var list = ListQuery.Of(Request);
        var order = columns.OrderOf(list);
        var rows =
            from user in columns.Sort(people, order)
            select new UserRow(
                user.Id, user.UserName!, user.DisplayName,
                db.Centres.Where(centre => centre.Id == user.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                (from link in db.UserRoles join role in db.Roles on link.RoleId equals role.Id where link.UserId == user.Id select role.Name!).ToList(),
                user.IsActive, user.LastSignInAt);
        return View("Users", new UsersModel(search?.Trim(), role, await rows.ToPageAsync(list, order, cancellationToken)));
    }
}

/// <summary>A page of accounts.</summary>
/// <param name="Search">The name looked for.</param>
/// <param name="Role">The post looked for.</param>
/// <param name="Page">The accounts found.</param>
public sealed record UsersModel(string? Search, StaffRole? Role, PagedList<UserRow> Page);

/// <summary>One account in the list.</summary>
public sealed record UserRow(
    Guid Id, string UserName, string DisplayName, string? Centre, IReadOnlyList<string> Roles, bool IsActive, DateTime? LastSignInAt);
