using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Mediation.Db.Seed.Demo;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Account;

public sealed class SecondStepTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task SecondStep_WhenTurnedOn_IsAskedAtTheNextSignIn()
    {
        var key = await TurnOn("mediator1");
        var browser = app.Stranger();
        var page = await browser.SignIn("mediator1", DemoAccounts.Password);
        Assert.StartsWith("/account/sign-in/second-step", page.Path, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await browser.Open("/")).Path, StringComparison.Ordinal);

        page = await browser.Press(page, "登录", ("Code", NextCode(key.Key)));

        Assert.Equal("/", page.Path);
    }

    [Fact]
    public async Task SecondStep_WithARecoveryCode_WorksOnce()
    {
        var code = (await TurnOn("mediator2")).RecoveryCodes[0];
        var browser = app.Stranger();
        Assert.Equal("/", (await browser.Press(await browser.SignIn("mediator2", DemoAccounts.Password), "登录", ("Code", code))).Path);

        browser = app.Stranger();
        var page = await browser.Press(await browser.SignIn("mediator2", DemoAccounts.Password), "登录", ("Code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task SecondStep_WhenTurnedOff_IsNoLongerAsked()
    {
        await TurnOn("mediator3");
        var browser = app.Stranger();
        var (key, _) = await TurnOn("mediator4");
        await browser.Press(await browser.SignIn("mediator4", DemoAccounts.Password), "登录", ("Code", NextCode(key)));
        await browser.Press(await browser.Open("/account/second-step"), "关闭手机验证码登录");

        Assert.Equal("/", (await app.Stranger().SignIn("mediator4", DemoAccounts.Password)).Path);
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_StaysOff()
    {
        var browser = await app.SignIn("director1");

        var page = await browser.Press(await browser.Open("/account/second-step"), "开启", ("Form.Code", "000000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("/", (await app.Stranger().SignIn("director1", DemoAccounts.Password)).Path);
    }

    private async Task<(string Key, IReadOnlyList<string> RecoveryCodes)> TurnOn(string userName)
    {
        var browser = await app.SignIn(userName);
        var page = await browser.Open("/account/second-step");
        Assert.NotNull(page.Html.QuerySelector("svg.qr path"));
        var key = page.Html.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        page = await browser.Press(page, "开启", ("Form.Code", Totp(key)));
        return (key, [.. page.Html.QuerySelectorAll(".codes code").Select(code => code.TextContent)]);
    }

    [Fact]
    public async Task SecondStep_WithACodeThatWasUsedBefore_IsRefused()
    {
        var (key, _) = await TurnOn("officer1");
        var code = NextCode(key);
        var browser = app.Stranger();
        Assert.Equal("/", (await browser.Press(await browser.SignIn("officer1", DemoAccounts.Password), "登录", ("Code", code))).Path);

        browser = app.Stranger();
        var page = await browser.Press(await browser.SignIn("officer1", DemoAccounts.Password), "登录", ("Code", code));

        HtmlAssert.Refuses(page, "Code", "验证码不正确、已过期或已用过，请等手机上出现新的 6 位数字再输入，或使用恢复码");
        page = await browser.Press(page, "登录", ("Code", NextCode(key)));
        Assert.Equal("/", page.Path);
    }

    [Fact]
    public async Task SecondStep_AfterFiveWrongCodes_LocksTheAccountAndSaysSo()
    {
        var (key, _) = await TurnOn("grid1");
        var browser = app.Stranger();
        var page = await browser.SignIn("grid1", DemoAccounts.Password);
        for (var i = 0; i < 5; i++)
        {
            page = await browser.Press(page, "登录", ("Code", "000000"));
        }

        HtmlAssert.Shows(page, "账号已锁定");
        page = await browser.Press(page, "登录", ("Code", NextCode(key)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task Secrets_Always_LieSealedInTheDatabase()
    {
        var (key, codes) = await TurnOn("counsellor1");

        var kept = await app.InDatabase(db => db.UserTokens.Select(token => token.Value).ToListAsync());

        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, value => value!.Contains(key, StringComparison.Ordinal) || codes.Any(code => value.Contains(code, StringComparison.Ordinal)));
    }

    private string NextCode(string base32)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        return Totp(base32);
    }

    // RFC 6238 with the usual 30 seconds and 6 digits.
    private string Totp(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2)).ToArray();
        var step = BitConverter.GetBytes(app.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = (((hash[offset] & 127) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3]) % 1_000_000;
        return number.ToString("000000", CultureInfo.InvariantCulture);
    }
}
