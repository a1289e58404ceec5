using System.Net;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Mediation.Web.Tests.Security;

public sealed class SecurityHeaderTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/nowhere")]
    [InlineData("/favicon.svg")]
    public async Task Answers_Always_CarryAStrictPolicy(string path)
    {
        var response = (await app.Stranger().Open(path)).Response;

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'nonce-", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Scripts_Always_CarryTheNonceOfTheirAnswer()
    {
        var page = await app.Stranger().Open("/account/sign-in");

        var policy = Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy"));
        var scripts = page.Html.QuerySelectorAll("script");
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Contains($"'nonce-{script.GetAttribute("nonce")}'", policy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nonces_Always_DifferFromAnswerToAnswer()
    {
        var browser = app.Stranger();
        var first = (await browser.Open("/account/sign-in")).Html.QuerySelector("script")!.GetAttribute("nonce");
        var second = (await browser.Open("/account/sign-in")).Html.QuerySelector("script")!.GetAttribute("nonce");

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Pages_WhenSignedIn_AreNotStoredByTheBrowser()
    {
        var page = await (await app.SignIn("mediator1")).Open("/");

        Assert.True(page.Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Post_WithoutAToken_IsRefusedWithAPage()
    {
        var browser = await app.SignIn("mediator1");
        using var form = new FormUrlEncodedContent([]);

        var response = await browser.Client.PostAsync(new Uri("/account/password", UriKind.Relative), form);
        var page = await Page.Read("/account/password", response);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("这个请求没有办成", page.Heading);
    }

    [Fact]
    public async Task Cookies_Always_AreOutOfReachForScripts()
    {
        var browser = app.Stranger();
        var page = await browser.Open("/account/sign-in");
        var form = page.FormOf("登录");
        using var fields = new FormUrlEncodedContent(
        [
            new("UserName", "mediator1"), new("Password", Db.Seed.Demo.DemoAccounts.Password),
            new("__RequestVerificationToken", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);

        using var response = await browser.Client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), fields);

        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("mediation=", StringComparison.Ordinal));
        Assert.All(cookies.Concat(page.Response.Headers.GetValues("Set-Cookie")), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("samesite=(lax|strict)", cookie);
        });
    }

    [Fact]
    public async Task Cookies_WhereHttpsIsRequired_AreNeverSentInTheClear()
    {
        await using var secure = new SecureApp();
        using var client = secure.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"),
        });
        var browser = new Browser(client);
        var cookies = new List<string>();
        var page = await browser.Open("/account/sign-in");
        cookies.AddRange(page.Response.Headers.GetValues("Set-Cookie"));
        using var large = new FormUrlEncodedContent(
        [
            new("LargeType", "true"), new("ReturnUrl", "/"),
            new("__RequestVerificationToken", page.FormOf("登录").QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        cookies.AddRange((await client.PostAsync(new Uri("/preferences", UriKind.Relative), large)).Headers.GetValues("Set-Cookie"));
        using var fields = new FormUrlEncodedContent(
        [
            new("UserName", "mediator1"), new("Password", Db.Seed.Demo.DemoAccounts.Password),
            new("__RequestVerificationToken", page.FormOf("登录").QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        cookies.AddRange((await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), fields)).Headers.GetValues("Set-Cookie"));

        string[] expected = ["mediation", "mediation-form", "large-type", ".AspNetCore.Culture"];
        Assert.All(expected, name => Assert.Contains(cookies, cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal)));
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class SecureApp : MediationApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Security:RequireHttps", "true");
        }
    }
}
