using System.Net;
using Mediation.Domain;
using Mediation.TestSupport.Web;

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

        var answer = await browser.Send(page, "导入", [("Form.File", "holidays.json", new byte[51 * 1024 * 1024])]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("上传的文件太大", answer.Heading);
    }
}
