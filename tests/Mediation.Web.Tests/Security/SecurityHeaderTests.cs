using System.Net;
using Mediation.TestSupport.Web;

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
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }
}
