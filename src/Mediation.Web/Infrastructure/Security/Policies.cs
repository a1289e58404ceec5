using Mediation.Domain;
using Microsoft.AspNetCore.Authorization;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>
/// What a post entitles to, by the name of the policy that controllers carry. A controller without one is open to everybody
/// who has signed in; one open to strangers says so with <c>[AllowAnonymous]</c> and stands on a list a test holds.
/// </summary>
public static class Policies
{
    /// <summary>Has a desk and the pages about oneself: everybody who has signed in.</summary>
    public const string AnyStaff = nameof(AnyStaff);

    /// <summary>Opens, changes and locks accounts; centres, committees, mediators, calendar.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Has cases: lists and pages show those within the person's rights (<c>CaseRights</c>).</summary>
    public const string CaseReader = nameof(CaseReader);

    /// <summary>Takes requests down at the counter, on the phone or in the grid.</summary>
    public const string TakeRequests = nameof(TakeRequests);

    /// <summary>Reads the walk-in register, appointments and rounds of the own centre and below.</summary>
    public const string ReadReception = nameof(ReadReception);

    /// <summary>Looks who read personal data.</summary>
    public const string Audit = nameof(Audit);

    /// <summary>Looks for signs of made-up cases, and answers for the centre or checks it.</summary>
    public const string WatchForFraud = nameof(WatchForFraud);

    /// <summary>Answers for the centre to people who ask about their own data.</summary>
    public const string AnswerForTheCentre = nameof(AnswerForTheCentre);

    /// <summary>Reads the register of numbers of the own centre and below.</summary>
    public const string ReadNumbers = nameof(ReadNumbers);

    private static readonly Dictionary<string, StaffRole[]> RolesByPolicy = new()
    {
        [AnyStaff] = Enum.GetValues<StaffRole>(),
        [Administer] = [StaffRole.Administrator],
        [CaseReader] = [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor],
        [ReadReception] =
            [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.GridWorker, StaffRole.DistrictSupervisor, StaffRole.Auditor],
        [Audit] = [StaffRole.Auditor],
        [ReadNumbers] = [StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor],
        [WatchForFraud] = [StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor],
        [AnswerForTheCentre] = [StaffRole.CentreDirector],
        [TakeRequests] = [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.GridWorker],
    };

    /// <summary>The roles a policy lets in.</summary>
    public static IReadOnlyCollection<StaffRole> RolesOf(string policy) => RolesByPolicy[policy];

    /// <summary>All policies.</summary>
    public static IReadOnlyCollection<string> All => RolesByPolicy.Keys;

    /// <summary>Registers the policies; what names none asks at least for a sign-in.</summary>
    public static void Configure(AuthorizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var (policy, roles) in RolesByPolicy)
        {
            options.AddPolicy(policy, builder => builder
                .RequireAuthenticatedUser()
                .RequireRole(roles.Select(role => role.ToString())));
        }
    }
}
