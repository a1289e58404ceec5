using System.Net;
using Mediation.Db.Seed.Demo;
using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Account;

public sealed class SignInTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task SignIn_WithTheRightPassword_LeadsToTheDesk()
    {
        var page = await app.Stranger().SignIn("mediator1", DemoAccounts.Password);

        Assert.Equal("/", page.Path);
        Assert.Equal("我的案桌", page.Heading);
    }

    [Fact]
    public async Task SignIn_AfterALanguageWasChosenOnThePage_KeepsItInTheAccount()
    {
        var browser = app.Stranger();
        var page = await browser.Press(await browser.Open("/account/sign-in"), "English");

        page = await browser.Press(page, "Sign in", ("UserName", "officer1"), ("Password", DemoAccounts.Password));

        Assert.Equal("My desk", page.Heading);
        Assert.Equal("My desk", (await app.Stranger().SignIn("officer1", DemoAccounts.Password)).Heading);
    }

    [Fact]
    public async Task SignIn_OfSomebodyElseInTheSameBrowser_ShowsTheirOwnLanguage()
    {
        var browser = app.Stranger();
        await browser.Press(await browser.Press(await browser.Open("/account/sign-in"), "English"), "Sign in", ("UserName", "supervisor1"), ("Password", DemoAccounts.Password));
        await browser.Press(await browser.Open("/"), "Sign out");

        var page = await browser.Press(await browser.Open("/account/sign-in"), "Sign in", ("UserName", "mediator4"), ("Password", DemoAccounts.Password));

        Assert.Equal("我的案桌", page.Heading);
    }

    [Theory]
    [InlineData("mediator1", "wrong-password-1")]
    [InlineData("nobody", "wrong-password-1")]
    public async Task SignIn_WhenNameOrPasswordIsWrong_SaysTheSameForBoth(string userName, string password)
    {
        var page = await app.Stranger().SignIn(userName, password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("用户名或密码不正确", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal(userName, page.Value("UserName"));
        Assert.Empty(page.Value("Password")!);
    }

    [Fact]
    public async Task SignIn_WhenNothingIsTyped_AsksForBoth()
    {
        var page = await app.Stranger().SignIn("", "");

        HtmlAssert.Refuses(page, "UserName", "请输入用户名");
        HtmlAssert.Refuses(page, "Password", "请输入密码");
    }

    [Fact]
    public async Task SignIn_AfterFiveWrongPasswords_RefusesTheRightOne()
    {
        var browser = app.Stranger();
        for (var i = 0; i < StaffIdentity.TriesBeforeLockOut; i++)
        {
            await browser.SignIn("mediator3", "wrong-password-1");
        }

        var page = await browser.SignIn("mediator3", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("/account/sign-in", page.Path);
    }

    [Fact]
    public async Task SignIn_WhenTheAccountIsClosed_IsRefused()
    {
        await app.InDatabase(db => db.Users.Where(user => user.UserName == "director2")
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.IsActive, false)));

        var page = await app.Stranger().SignIn("director2", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task SignIn_WhenALinkWasOpenedFirst_LeadsBackToIt()
    {
        var browser = app.Stranger();
        var page = await browser.Open("/account/password");

        page = await browser.Press(page, "登录", ("UserName", "mediator2"), ("Password", DemoAccounts.Password));

        Assert.Equal("/account/password", page.Path);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    public async Task SignIn_WhenTheReturnAddressIsForeign_StaysHere(string returnUrl)
    {
        var browser = app.Stranger();
        var page = await browser.Open("/account/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        page = await browser.Press(page, "登录", ("UserName", "mediator2"), ("Password", DemoAccounts.Password));

        Assert.Equal("/", page.Path);
    }

    [Fact]
    public async Task SignOut_WhenPressed_ForgetsTheSession()
    {
        var browser = await app.SignIn("mediator2");
        await browser.Press(await browser.Open("/"), "退出");

        var page = await browser.Open("/");

        Assert.StartsWith("/account/sign-in", page.Path, StringComparison.Ordinal);
    }
}
