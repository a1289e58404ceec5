using System.Net;
using Mediation.Db.Files;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Tests.BadInput;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.Security;

/// <summary>
/// Every address about a case, with the keys of real parts and papers, × every account × GET and POST. The addresses are those a director
/// meets on the pages of cases in every state; who is asked about them is in <see cref="CaseMatrixTests.Accounts"/>.
/// </summary>
public sealed class CaseAddressTests(CaseAddressTests.Walked app) : IClassFixture<CaseAddressTests.Walked>
{
    private const string OfTheSameCentre = "mediator2";

    /// <summary>What only those who direct a case may do, written down a second time.</summary>
    private static readonly string[] DirectorsActs =
    [
        "cases/{reference}/agreements/{agreement:guid}/annul",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/approve",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/assign",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/claim",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/resolve",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/review",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/send-back",
        "cases/{reference}/mediators/recusals/{recusalId:guid}/grant",
        "cases/{reference}/merge",
    ];

    [Fact]
    public void Addresses_Always_AreEveryOneThereIs()
    {
        var known = app.Endpoints().SelectMany(e => e.Methods.Select(method => $"{method} {e.Route}")).ToHashSet();

        var missed = known.Except(app.Addresses.Select(a => $"{a.Method} {a.Route}"));

        ListAssert.Same([], missed);
    }

    [Fact]
    public void Acts_ThatADirectorDecides_AskForThatRight()
    {
        var asked = app.Endpoints().Where(e => e.Needed.Contains(CaseOperation.Direct) && e.Methods.Contains("POST")).Select(e => e.Route);

        ListAssert.Same(DirectorsActs, asked);
    }

    [Theory]
    [MemberData(nameof(CaseMatrixTests.Accounts), MemberType = typeof(CaseMatrixTests))]
    public async Task Addresses_WhenTheAccountLacksTheRight_TellAndChangeNothing(string account, CaseOperation[] rights)
    {
        var browser = await app.SignIn(account);
        var token = await Token(browser);
        var before = await app.Versions();
        var wrong = new List<string>();
        foreach (var address in app.Addresses)
        {
            var needed = app.Needed(address);
            if (rights.Length == 0 && account == OfTheSameCentre && app.IsUnassigned(address))
            {
                // The centre's unassigned cases are everybody's there.
                continue;
            }

            if (address.Method == "POST" && rights.Length > 0 && needed.All(rights.Contains))
            {
                continue;
            }

            using var response = await Send(browser, address.Method, address.Path, token);
            var expected = rights.Length == 0 ? HttpStatusCode.NotFound
                : needed.All(rights.Contains) ? (HttpStatusCode?)null : HttpStatusCode.Forbidden;
            if (expected is { } status ? response.StatusCode != status
                : response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || (int)response.StatusCode >= 500)
            {
                wrong.Add($"{address.Method} {address.Path} answers {account} with {(int)response.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await app.Versions());
    }

    [Theory]
    [InlineData("officer1")]
    [InlineData("counsellor1")]
    [InlineData("grid1")]
    [InlineData("admin1")]
    public async Task Addresses_WhenThePostHasNoCases_AreForbidden(string account)
    {
        var browser = await app.SignIn(account);
        var token = await Token(browser);
        foreach (var address in app.Addresses)
        {
            using var response = await Send(browser, address.Method, address.Path, token);
            Assert.True(response.StatusCode == HttpStatusCode.Forbidden, $"{address.Method} {address.Path} answers {account} with {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Addresses_ForStrangers_LeadToTheSignIn()
    {
        var stranger = app.Stranger();
        foreach (var address in app.Addresses)
        {
            using var response = await Send(stranger, address.Method, address.Path, token: "");
            var target = response.Headers.Location?.ToString();
            Assert.True(target?.Contains("/account/sign-in", StringComparison.Ordinal) == true, $"{address.Method} {address.Path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Parts_OfOneCase_AreUnknownInAnother()
    {
        var other = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("director1");
        var token = await Token(browser);
        var before = await app.Versions();
        var wrong = new List<string>();
        foreach (var address in app.Addresses.Where(a => a.Route.Contains(":guid", StringComparison.Ordinal)))
        {
            var moved = address.Path.Split('/');
            moved[2] = other;
            using var response = await Send(browser, address.Method, string.Join('/', moved), token);
            // What the stage of the other case bars, and what the form lacks, is said before the part is looked for.
            var isUnknown = response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict
                || (address.Method == "POST" && response.StatusCode == HttpStatusCode.UnprocessableEntity)
                // Where a button stands on a list, its address only leads back to the list, and shows nothing of the part.
                || (address.Method == "GET" && response.Headers.Location?.ToString().StartsWith($"/cases/{other}", StringComparison.Ordinal) == true);
            if (!isUnknown)
            {
                wrong.Add($"{address.Method} {address.Path} answers {(int)response.StatusCode} under {other}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await app.Versions());
    }

    private static async Task<string> Token(Browser browser) =>
        (await browser.Open("/account/password")).Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static Task<HttpResponseMessage> Send(Browser browser, string method, string path, string token)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        }

        return browser.Client.SendAsync(request);
    }

    /// <summary>An address somebody met.</summary>
    public sealed record MetAddress(string Method, string Route, string Path);

    /// <summary>What an endpoint about a case is.</summary>
    public sealed record CaseEndpoint(string Route, IReadOnlyList<string> Methods, IReadOnlyList<CaseOperation> Needed);

    /// <summary>The program after a director has walked through cases in every state.</summary>
    public sealed class Walked : MediationApp, IAsyncLifetime
    {
        private const string Prefix = "cases/{reference}";
        private HashSet<string> unassigned = [];

        /// <summary>One address a method and route.</summary>
        public IReadOnlyList<MetAddress> Addresses { get; private set; } = [];

        public async Task InitializeAsync()
        {
            var finder = new FormFinder(this);
            var director = await SignIn("director1");
            foreach (var shape in CasesInEveryState.All)
            {
                var home = $"/cases/{await this.AddCase(shape)}";
                await finder.Walk(director, home, home);
            }

            var scan = await Services.GetRequiredService<IFileStore>().SaveAsync(new MemoryStream(DemoScan.Pdf()), CancellationToken.None);
            foreach (var shape in (Action<TestCase>[])[
                c => c.BringTo(CaseStatus.Mediating).Case.AddPaper(PaperKind.Evidence, "示例证据", null, null, Stored(), isScan: true, c.Context, c.Mediator),
                c => CasesInEveryState.PacketBound(c, Stored())])
            {
                var home = $"/cases/{await this.AddCase(shape)}";
                await finder.Walk(director, home, home);
            }

            unassigned = await InDatabase(db => db.Cases.Where(c => c.HostMediatorId == null).Select(c => c.Reference).ToHashSetAsync());
            Addresses =
            [
                .. finder.Met.Select(page => new MetAddress("GET", page.Key, page.Value.Split('?')[0])),
                .. finder.Found.Select(form => new MetAddress("POST", form.Route, form.Address.Split('?')[0])),
            ];
            Addresses = [.. Addresses.Where(a => a.Route.StartsWith(Prefix, StringComparison.Ordinal))];
            Addresses = [.. Addresses, .. Endpoints().SelectMany(e => e.Methods.Select(method => BesideOneMet(method, e.Route))).OfType<MetAddress>()];

            StoredPaper Stored() => new(scan.Hash, "application/pdf", scan.Length, 1);
        }

        /// <summary>
        /// An address no page led to at its stage, with the keys of one that was met beside it: the right to it is asked before the stage is.
        /// Null for one that was met, and where nothing with its keys was.
        /// </summary>
        private MetAddress? BesideOneMet(string method, string route)
        {
            if (Addresses.Any(a => a.Method == method && a.Route == route))
            {
                return null;
            }

            var keyed = route[..(route.LastIndexOf('}') + 1)];
            return Addresses.Where(a => a.Route == keyed || a.Route.StartsWith(keyed + "/", StringComparison.Ordinal)).MinBy(IsUnassigned) is { } met
                ? new MetAddress(method, route, string.Join('/', met.Path.Split('/').Take(keyed.Split('/').Length + 1)) + route[keyed.Length..])
                : null;
        }

        public IReadOnlyList<CaseEndpoint> Endpoints() =>
        [
            .. from endpoint in Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
               where endpoint.Metadata.GetMetadata<CaseActionAttribute>() is not null
               select new CaseEndpoint(
                   endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods,
                   [.. endpoint.Metadata.GetOrderedMetadata<CaseActionAttribute>().Select(action => action.Operation)]),
        ];

        /// <summary>The rights an address asks for.</summary>
        public IReadOnlyList<CaseOperation> Needed(MetAddress address) =>
            // Who may read a case sees the list of its papers; a paper itself shows personal data in plain.
            address.Route == Prefix + "/papers/{paperId:guid}" ? [CaseOperation.Handle] : Endpoints().First(e => e.Route == address.Route && e.Methods.Contains(address.Method)).Needed;

        /// <summary>Whether the address is about a case that nobody mediates yet.</summary>
        public bool IsUnassigned(MetAddress address) => unassigned.Contains(address.Path.Split('/')[2]);

        /// <summary>The version of every case, which every change raises.</summary>
        public Task<Dictionary<string, int>> Versions() => InDatabase(db => db.Cases.ToDictionaryAsync(c => c.Reference, c => c.Version));

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
