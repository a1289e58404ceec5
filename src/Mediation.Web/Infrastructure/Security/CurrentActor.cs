using System.Security.Claims;
using Mediation.Domain;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>The person whose request this is, read from the sign-in cookie. Scoped; asks no database.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor)
{
    private ClaimsPrincipal Principal =>
        accessor.HttpContext?.User ?? throw new InvalidOperationException("There is no request, so there is no current actor.");

    public bool IsSignedIn => Principal.Identity?.IsAuthenticated == true;

    public Guid UserId => Guid.Parse(Required(ClaimTypes.NameIdentifier));

    public string DisplayName => Principal.FindFirstValue(StaffClaims.DisplayName) ?? "";

    /// <summary>The centre the person belongs to, or null for people of the whole installation.</summary>
    public Guid? CentreId => Parse(StaffClaims.CentreId);

    /// <summary>
    /// Prefix of <see cref="Mediation.Domain.Centres.Centre.Path"/> of everything within the person's scope: own centre and
    /// below; the empty prefix (everything) for people of the whole installation.
    /// </summary>
    public string ScopePath => Principal.FindFirstValue(StaffClaims.CentrePath) ?? "";

    public string? CentreName => Principal.FindFirstValue(StaffClaims.CentreName);

    public Guid? MediatorId => Parse(StaffClaims.MediatorId);

    public bool Is(StaffRole role) => Principal.IsInRole(role.ToString());

    /// <summary>The actor as the domain's verbs want it.</summary>
    public Actor ToActor() =>
        new(UserId, DisplayName, Enum.GetValues<StaffRole>().Where(Is).ToHashSet(), CentreId, MediatorId);

    private string Required(string claim) =>
        Principal.FindFirstValue(claim) ?? throw new InvalidOperationException($"The request carries no claim {claim}.");

    private Guid? Parse(string claim) => Guid.TryParse(Principal.FindFirstValue(claim), out var id) ? id : null;
}
