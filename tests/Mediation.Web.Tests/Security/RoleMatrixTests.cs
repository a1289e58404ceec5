using System.Net;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.Security;

/// <summary>Every endpoint × every post, and strangers, against <see cref="EndpointRights"/>.</summary>
public sealed class RoleMatrixTests(MediationApp app) : IClassFixture<MediationApp>
{
    public static TheoryData<StaffRole> Roles => new(Enum.GetValues<StaffRole>());

    [Fact]
    public void Endpoints_Always_HaveOneRowEach()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(endpoints, EndpointRights.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Strangers_WhenARowIsNotOpen_AreSentToSignIn()
    {
        var stranger = app.Stranger();
        foreach (var row in EndpointRights.Rows)
        {
            using var response = await Try(stranger, row);
            var isSentAway = response.Headers.Location?.ToString().Contains("/account/sign-in", StringComparison.Ordinal) == true;
            Assert.True(isSentAway != row.StrangersToo, $"{row.Name} answers strangers with {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Endpoints_WhenThePostIsNotInTheRow_AreForbidden(StaffRole role)
    {
        var browser = await app.SignInAs(role);
        foreach (var row in EndpointRights.Rows.OrderBy(row => row.Route == "account/sign-out"))
        {
            using var response = await Try(browser, row);
            Assert.True(
                (response.StatusCode == HttpStatusCode.Forbidden) != row.Roles.Contains(role),
                $"{row.Name} answers {role} with {response.StatusCode}");
        }
    }

    // A POST carries no antiforgery token: where the post is let in it answers 400 and changes nothing.
    private static Task<HttpResponseMessage> Try(Browser browser, EndpointRight row)
    {
        var request = new HttpRequestMessage(row.Method == "*" ? HttpMethod.Get : new HttpMethod(row.Method), row.Address);
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        return browser.Client.SendAsync(request);
    }

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods ? methods.HttpMethods : ["*"];
}
