using Mediation.Db.Identity;
using Mediation.Domain;
using Mediation.Domain.Centres;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Db.Seed.Demo;

/// <summary>The accounts of the made-up district: one or more for every post.</summary>
public static class DemoAccounts
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "tiaojie-2026";

    /// <summary>User names with what they are for, in the order they are printed at start.</summary>
    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("mediator1", StaffRole.Mediator, "云桥街道"),
        new("mediator2", StaffRole.Mediator, "云桥街道"),
        new("mediator3", StaffRole.Mediator, "柳湾街道"),
        new("mediator4", StaffRole.Mediator, "云和社区"),
        new("director1", StaffRole.CentreDirector, "云桥街道"),
        new("director2", StaffRole.CentreDirector, "柳湾街道"),
        new("supervisor1", StaffRole.DistrictSupervisor, "示例区"),
        new("officer1", StaffRole.StationedOfficer, "云桥街道"),
        new("counsellor1", StaffRole.Counsellor, "云桥街道"),
        new("grid1", StaffRole.GridWorker, "云和社区"),
        new("auditor1", StaffRole.Auditor, null),
        new("admin1", StaffRole.Administrator, null),
    ];

    internal static void AddTo(MediationDbContext db, DemoDistrict district, Dictionary<string, Guid> roles, DateTime now)
    {
        // One hash serves all: they share a password that is printed at every start anyway.
        var hash = new PasswordHasher<StaffUser>().HashPassword(new StaffUser(), Password);
        var taken = new HashSet<Mediator>();
        foreach (var account in All)
        {
            var centre = account.Centre is { } name ? district.Centre(name) : null;
            var mediator = account.Role == StaffRole.Mediator
                ? district.MediatorsAt(centre!).First(taken.Add)
                : null;
            var user = new StaffUser
            {
                UserName = account.UserName,
                NormalizedUserName = account.UserName.ToUpperInvariant(),
                DisplayName = mediator?.Name ?? $"示例{account.Role.Words().Chinese}",
                CentreId = centre?.Id,
                MediatorId = mediator?.Id,
                PasswordHash = hash,
                LockoutEnabled = true,
                CreatedAt = now,
            };
            db.Users.Add(user);
            db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = user.Id, RoleId = roles[account.Role.ToString()] });
        }
    }
}

/// <summary>One demo account.</summary>
/// <param name="UserName">Name to sign in with.</param>
/// <param name="Role">Its post.</param>
/// <param name="Centre">Short name of its centre; null for the whole installation.</param>
public sealed record DemoAccount(string UserName, StaffRole Role, string? Centre);
