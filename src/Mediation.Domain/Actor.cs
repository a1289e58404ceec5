namespace Mediation.Domain;

/// <summary>Whoever performs an act, as far as the domain needs to know: identity, posts and place.</summary>
/// <param name="UserId">The staff account.</param>
/// <param name="Name">The name written into records and events.</param>
/// <param name="Roles">The posts held when the act is performed.</param>
/// <param name="CentreId">The centre the person belongs to, or null for a person of the whole district.</param>
/// <param name="MediatorId">The entry in the register of mediators, for those who mediate.</param>
public sealed record Actor(Guid UserId, string Name, IReadOnlySet<StaffRole> Roles, Guid? CentreId, Guid? MediatorId)
{
    /// <summary>The program itself, for acts nobody performs by hand (a lapse of time, a seeded record).</summary>
    public static readonly Actor System = new(Guid.Empty, "系统", new HashSet<StaffRole>(), null, null);

    /// <summary>Whether the person holds <paramref name="role"/>.</summary>
    public bool Is(StaffRole role) => Roles.Contains(role);
}
