using Mediation.Db.Seed.Demo;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Account;

public sealed class ChangePasswordTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string NewPassword = "yunqiao-yitiao-he-3";

    [Fact]
    public async Task SignIn_WhenThePasswordMustBeChanged_LeadsToNothingElse()
    {
        await Require("mediator3");
        var browser = app.Stranger();
        var page = await browser.SignIn("mediator3", DemoAccounts.Password);
        Assert.Equal("/account/password", page.Path);

        page = await browser.Press(
            page, "保存新密码", ("CurrentPassword", DemoAccounts.Password), ("NewPassword", NewPassword), ("RepeatedPassword", NewPassword));

        Assert.Equal("/", page.Path);
        Assert.Equal("我的案桌", page.Heading);
    }

    [Fact]
    public async Task Change_WhenDone_SignsOutEveryOtherBrowser()
    {
        var here = await app.SignIn("mediator4");
        var elsewhere = await app.SignIn("mediator4");
        await Change(here, NewPassword, NewPassword);
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("/", (await here.Open("/")).Path);
        Assert.StartsWith("/account/sign-in", (await elsewhere.Open("/")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short1", "密码至少要 10 位")]
    [InlineData("no-digit-at-all", "密码里要有数字")]
    [InlineData("P@ssw0rd-2026", "这个密码太容易被猜到。可以用三四个不相干的词连起来，再加一个数字")]
    [InlineData("woaini1314520", "这个密码太容易被猜到。可以用三四个不相干的词连起来，再加一个数字")]
    [InlineData("wangwei-19700101", "这个密码太容易被猜到。可以用三四个不相干的词连起来，再加一个数字")]
    [InlineData("a13800001234", "这个密码太容易被猜到。可以用三四个不相干的词连起来，再加一个数字")]
    [InlineData("my-Director1-home", "密码里不要用自己的用户名")]
    [InlineData(DemoAccounts.Password, "新密码不能和当前密码一样")]
    public async Task Change_WhenTheNewPasswordIsWeak_SaysWhatIsMissing(string password, string message)
    {
        var browser = await app.SignIn("director1");

        var page = await Change(browser, password, password);

        HtmlAssert.Refuses(page, "NewPassword", message);
    }

    [Fact]
    public async Task Change_WhenTheRepetitionDiffers_SaysSo()
    {
        var browser = await app.SignIn("mediator1");

        var page = await Change(browser, NewPassword, NewPassword + "x");

        HtmlAssert.Refuses(page, "RepeatedPassword", "两次输入的新密码不一样，请重新输入");
    }

    private static async Task<Page> Change(Browser browser, string password, string repeated) => await browser.Press(
        await browser.Open("/account/password"), "保存新密码",
        ("CurrentPassword", DemoAccounts.Password), ("NewPassword", password), ("RepeatedPassword", repeated));

    private Task<int> Require(string userName) => app.InDatabase(db => db.Users.Where(user => user.UserName == userName)
        .ExecuteUpdateAsync(set => set.SetProperty(user => user.MustChangePassword, true)));
}
