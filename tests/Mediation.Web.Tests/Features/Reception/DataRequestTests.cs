using System.Net;
using Mediation.Domain.Reception;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Reception;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Reception;

/// <summary>个人信息请求登记簿.</summary>
public sealed class DataRequestTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly (string Field, string? Value)[] Good =
    [
        ("PersonName", "示例请求人"), ("Phone", "13800000003"), ("Kind", "Delete"), ("Asked", "删除我的电话"), ("Way", "OralNoted"), ("IdentityCheck", "查看身份证原件"),
        // What was refused before comes back as a draft.
        ("Reference", ""),
    ];

    [Fact]
    public async Task Receive_ThenAnswer_IsKeptWithItsDay()
    {
        var browser = await app.SignIn("mediator1");
        var page = await browser.Press(await browser.Open(ReceptionLinks.NewDataRequest), "登记", Good);
        Assert.Contains("前答复", page.Notice, StringComparison.Ordinal);
        HtmlAssert.Shows(page, "138****0003");
        HtmlAssert.DoesNotShow(page, "13800000003");
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        HtmlAssert.Shows(await browser.Open(ReceptionLinks.DataRequests), "示例请求人");

        var director = await app.SignIn("director1");
        var form = await director.Open(page.Path);
        HtmlAssert.Shows(form, "保管期限没有届满的卷宗不能删除");
        page = await director.Press(form, "登记答复", ("Outcome", "Refused"), ("How", "PhoneNoted"));
        HtmlAssert.Refuses(page, "Answer", "请写明办理情况；不予办理的要说明理由");
        page = await director.Press(page, "登记答复", ("Answer", "卷宗在保管期限内，已停止其他处理，已告知可以起诉"));

        Assert.Equal("已登记答复。", page.Notice);
        HtmlAssert.DoesNotShow(await director.Open(ReceptionLinks.DataRequests), "示例请求人");
        HtmlAssert.Shows(await director.Open(ReceptionLinks.DataRequests + "?all=true"), "示例请求人");
        Assert.Equal(DataRequestStatus.Refused, await app.InDatabase(db => db.DataRequests.Where(r => r.PersonName == "示例请求人").Select(r => r.Status).SingleAsync()));
    }

    [Theory]
    [InlineData("PersonName", "", "请填写提出请求的人的姓名")]
    [InlineData("Kind", "", "请选择请求什么")]
    [InlineData("Asked", "", "请写明具体要求，例如更正哪一项")]
    [InlineData("Way", "", "请选择方式")]
    [InlineData("IdentityCheck", "", "请写明怎样核对了身份，例如查看身份证原件")]
    [InlineData("Reference", "没有这个案件", "本中心没有这个编号的案件，请核对；不清楚的可以不填")]
    public async Task Receive_WithBadInput_SaysSoBesideTheField(string field, string typed, string message)
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(
            await browser.Open(ReceptionLinks.NewDataRequest), "登记",
            [.. Good.Where(f => f.Field != field).Select(f => f.Field == "PersonName" ? (f.Field, "示例错填人") : f), (field, typed)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.False(await app.InDatabase(db => db.DataRequests.AnyAsync(r => r.PersonName == "示例错填人")));
    }

    [Fact]
    public async Task Requests_OfAnotherStreet_AreUnknown()
    {
        var browser = await app.SignIn("mediator1");
        var page = await browser.Press(
            await browser.Open(ReceptionLinks.NewDataRequest), "登记", [.. Good.Where(f => f.Field != "PersonName"), ("PersonName", "示例别街人")]);
        var other = await app.SignIn("director2");

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(page.Path)).Status);
        HtmlAssert.DoesNotShow(await other.Open(ReceptionLinks.DataRequests), "示例别街人");
    }
}
