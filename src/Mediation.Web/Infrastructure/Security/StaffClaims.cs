namespace Mediation.Web.Infrastructure.Security;

/// <summary>What the sign-in cookie says about a person beside identity and roles.</summary>
public static class StaffClaims
{
    public const string DisplayName = "mediation:name";
    public const string CentreId = "mediation:centre";
    public const string CentrePath = "mediation:centre-path";
    public const string CentreName = "mediation:centre-name";
    public const string MediatorId = "mediation:mediator";
    public const string MustChangePassword = "mediation:must-change-password";
}
