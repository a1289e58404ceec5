using System.Globalization;
using System.Net;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting;

namespace Mediation.Web.Tests.Features.Status;

public sealed class StatusTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Open_AnAddressThatIsNone_SaysWhatToDo()
    {
        var page = await (await app.SignIn("mediator1")).Open("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有找到这个页面", page.Heading);
    }

    [Fact]
    public async Task Open_WhatThePostForbids_SaysWhomToAsk()
    {
        var page = await (await app.SignInAs(StaffRole.Mediator)).Open("/admin");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        HtmlAssert.Shows(page, "请联系本中心主任或系统管理员");
    }

    [Fact]
    public async Task Open_AStatusByItsAddress_IsNoWayToFakeOne()
    {
        var page = await app.Stranger().Open("/status/500");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Post_AFieldNamedLikeAPartOfTheAddress_IsNotTakenForIt()
    {
        var browser = app.Stranger();
        var token = (await browser.Open("/account/sign-in")).Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Code", "not a status")]);

        using var response = await browser.Client.PostAsync(new Uri("/first-run", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanTheLimit_IsHeardOutAndToldSo()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var page = await browser.Open("/admin/calendar");

        var answer = await browser.Send(page, "上传并核对", [("Form.File", "holidays.json", new byte[51 * 1024 * 1024])]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("上传的文件太大", answer.Heading);
        HtmlAssert.Shows(answer, "什么都没有保存");
        HtmlAssert.DoesNotShow(answer, "已经留着");
    }

    [Fact]
    public async Task SignIn_TooOftenInAMinute_IsToldToWait()
    {
        await using var strict = new StrictApp();
        var browser = strict.Stranger();
        var page = await browser.Open("/account/sign-in");
        for (var i = 0; i < StrictApp.SignInsPerMinute; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Press(page, "登录", ("UserName", "nobody"), ("Password", "x"))).Status);
        }

        page = await browser.Press(page, "登录", ("UserName", "nobody"), ("Password", "x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal("操作太频繁", page.Heading);
        Assert.Equal(TimeSpan.FromMinutes(1), page.Response.Headers.RetryAfter?.Delta);
    }

    private sealed class StrictApp : MediationApp
    {
        public const int SignInsPerMinute = 3;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Security:SignInsPerMinute", SignInsPerMinute.ToString(CultureInfo.InvariantCulture));
        }
    }
}
