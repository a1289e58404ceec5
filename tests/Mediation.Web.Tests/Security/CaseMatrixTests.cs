using System.Net;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.Security;

/// <summary>
/// Every endpoint about one case × own, sibling, parent and child centre. The case is the demo mediator's, at 云桥街道. What each
/// account may do with it is written down here a second time; <see cref="EndpointRights"/> holds the posts.
/// </summary>
public sealed class CaseMatrixTests(MediationApp app) : IClassFixture<MediationApp>
{
    /// <summary>Account, and the rights it has on the case; none at all means it must not learn that the case exists.</summary>
    public static TheoryData<string, CaseOperation[]> Accounts => new()
    {
        { "mediator1", [CaseOperation.Read, CaseOperation.Handle] },      // hosts it
        { "mediator2", [] },                                             // same centre, somebody else's case
        { "mediator3", [] },                                             // sibling centre
        { "mediator4", [] },                                             // child centre
        { "director1", [CaseOperation.Read, CaseOperation.Handle, CaseOperation.Direct] },
        { "director2", [] },                                             // sibling centre
        { "supervisor1", [CaseOperation.Read, CaseOperation.Direct] },   // parent
        { "auditor1", [CaseOperation.Read] },
    };

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task CaseEndpoints_WhenTheAccountLacksTheRight_HideTheCaseOrRefuse(string account, CaseOperation[] rights)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn(account);
        var wrong = new List<string>();
        foreach (var (address, needed) in ReadableEndpoints(reference))
        {
            using var response = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));
            var expected = rights.Length == 0 ? HttpStatusCode.NotFound
                : needed.All(rights.Contains) ? (HttpStatusCode?)null : HttpStatusCode.Forbidden;
            var isRight = expected is { } status ? response.StatusCode == status : response.StatusCode != HttpStatusCode.Forbidden;
            if (!isRight || (int)response.StatusCode >= 500)
                wrong.Add($"{address} answers {account} with {(int)response.StatusCode}, expected {expected?.ToString() ?? "anything but 403"}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void CaseEndpoints_WhenTheyWrite_AskForMoreThanReading()
    {
        var careless = CaseEndpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST"))
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<CaseActionAttribute>().All(action => action.Operation == CaseOperation.Read))
            .Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.Empty(careless);
    }

    [Fact]
    public void Triggers_Always_HaveAnEndpointThatAsksTheMachine()
    {
        var asked = CaseEndpoints().SelectMany(endpoint => endpoint.Metadata.GetOrderedMetadata<CaseActionAttribute>())
            .Select(action => action.Trigger).OfType<CaseTrigger>().ToHashSet();

        Assert.Equal(Enum.GetValues<CaseTrigger>().ToHashSet(), asked);
    }

    /// <summary>GET endpoints that need nothing but the case; the others are reached through these pages.</summary>
    private IEnumerable<(string Address, List<CaseOperation> Needed)> ReadableEndpoints(string reference) =>
        from endpoint in CaseEndpoints()
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")
        where endpoint.RoutePattern.Parameters.All(parameter => parameter.Name == "reference")
        select (
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{reference}", reference, StringComparison.Ordinal),
            endpoint.Metadata.GetOrderedMetadata<CaseActionAttribute>().Select(action => action.Operation).ToList());

    private IEnumerable<RouteEndpoint> CaseEndpoints() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<CaseActionAttribute>() is not null);
}
