using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Mediation.Db.Seed.Demo;
using Mediation.TestSupport.Web;

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

        page = await browser.Press(page, "登录", ("Code", Totp(key.Key)));

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
        await browser.Press(await browser.SignIn("mediator4", DemoAccounts.Password), "登录", ("Code", Totp(key)));
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

    // RFC 6238 with the usual 30 seconds and 6 digits, by the real clock: Identity's own provider asks no other.
    private static string Totp(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2)).ToArray();
        var step = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = (((hash[offset] & 127) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3]) % 1_000_000;
        return number.ToString("000000", CultureInfo.InvariantCulture);
    }
}
