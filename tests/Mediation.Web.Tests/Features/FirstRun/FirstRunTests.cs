using System.Net;
using System.Text.RegularExpressions;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.Features.FirstRun;

public sealed partial class FirstRunTests
{
    private const string Password = "yunqiao-yitiao-he-3";

    [Fact]
    public async Task FirstRun_WithTheCodeFromTheLog_MakesTheAdministratorOnce()
    {
        await using var app = new NewInstallation();
        var browser = app.Stranger();

        var page = await Make(browser, app.Code());

        Assert.Equal("/account/sign-in", page.Path);
        Assert.Equal("/", (await browser.SignIn("boss", Password)).Path);
        HtmlAssert.IsFine(await browser.Open("/admin/users"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Stranger().Open("/first-run")).Status);
    }

    [Fact]
    public async Task FirstRun_WithAnotherCode_IsRefused()
    {
        await using var app = new NewInstallation();

        var page = await Make(app.Stranger(), "ABCD2345EFGH");

        HtmlAssert.Refuses(page, "Code", "验证码不正确，请对照服务器启动日志重新输入");
    }

    [Fact]
    public async Task FirstRun_AfterTenWrongCodes_IsOverUntilTheNextStart()
    {
        await using var app = new NewInstallation();
        var browser = app.Stranger();
        for (var i = 0; i < 10; i++)
        {
            await Make(browser, "ABCD2345EFGH");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open("/first-run")).Status);
    }

    [Fact]
    public async Task FirstRun_WhenThereIsAnAccount_IsNotFound()
    {
        await using var app = new MediationApp();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Stranger().Open("/first-run")).Status);
    }

    private static async Task<Page> Make(Browser browser, string code) => await browser.Press(
        await browser.Open("/first-run"), "建立管理员",
        ("Code", code), ("DisplayName", "示例管理员"), ("UserName", "boss"), ("Password", Password), ("RepeatedPassword", Password));

    private sealed partial class NewInstallation : MediationApp
    {
        public string Code() => CodeInLog().Match(string.Join('\n', Log.Lines(LogLevel.Warning))).Groups["code"].Value;

        protected override void PrepareDatabase(string file) => TemplateDatabase.CopyEmpty(file);

        [GeneratedRegex("one-time code (?<code>[A-Z2-9]{12})")]
        private static partial Regex CodeInLog();
    }
}
