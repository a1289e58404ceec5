using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <summary>
/// Who may reach what, written down a second time and independently of the controllers. Every endpoint has a row; a row's address
/// is one to try. What a person may see <em>within</em> an endpoint (own centre, own case) is tested beside the feature.
/// </summary>
public static partial class EndpointRights
{
    private const string Nobody = "00000000-0000-0000-0000-000000000001";

    private static readonly StaffRole[] Everybody = Enum.GetValues<StaffRole>();
    private static readonly StaffRole[] Receivers = [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.GridWorker];
    private static readonly StaffRole[] ReceptionReaders = [.. Receivers, StaffRole.DistrictSupervisor, StaffRole.Auditor];

    /// <summary>The posts that have cases; which case is asked about afterwards (<see cref="CaseMatrixTests"/>).</summary>
    private static readonly StaffRole[] CaseReaders =
        [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor];

    /// <summary>One row per method and route; each area has a file of its own.</summary>
    public static IReadOnlyList<EndpointRight> Rows =>
        [.. Account, .. Admin, .. Intake, .. AgreementToArchiveEndpoints.Rows, .. Papers(), .. CasePages(), .. Mediating()];

    private static EndpointRight[] Account =>
    [
        // Strangers
        Open("GET", "account/sign-in"),
        Open("POST", "account/sign-in"),
        Open("POST", "preferences"),
        Open("*", "status/{code:int}", "/status/404"),
        Open("GET", "first-run"),
        Open("POST", "first-run"),
        Open("POST", "account/sign-in/second-step"),
        Open("GET", "v/{code}", "/v/NONE"),

        // Everybody who has signed in
        For(Everybody, "GET", "", "/"),
        For(Everybody, "POST", "account/sign-out"),
        For(Everybody, "GET", "account/password"),
        For(Everybody, "POST", "account/password"),
        For(Everybody, "GET", "account"),
        For(Everybody, "GET", "account/stay"),
        For(Everybody, "GET", "account/sign-in/second-step"),
        For(Everybody, "GET", "account/second-step"),
        For(Everybody, "POST", "account/second-step"),
        For(Everybody, "POST", "account/second-step/remove"),
        For(Everybody, "POST", "drafts"),
        For(Everybody, "POST", "drafts/discard"),
    ];

    private static EndpointRight Open(string method, string route, string? address = null) =>
        new(method, route, address ?? "/" + route, Everybody, StrangersToo: true);

    private static EndpointRight For(StaffRole[] roles, string method, string route, string? address = null) =>
        new(method, route, address ?? "/" + route, roles, StrangersToo: false);
}

/// <summary>One row.</summary>
/// <param name="Method">HTTP method; <c>*</c> for all.</param>
/// <param name="Route">Route pattern as the controller writes it.</param>
/// <param name="Address">An address to try.</param>
/// <param name="Roles">The posts that are let in.</param>
/// <param name="StrangersToo">Whether it works without a sign-in.</param>
public sealed record EndpointRight(string Method, string Route, string Address, StaffRole[] Roles, bool StrangersToo)
{
    public string Name => $"{Method} /{Route}";
}
