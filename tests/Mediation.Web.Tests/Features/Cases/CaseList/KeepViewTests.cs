using System.Net;
using Mediation.Db.Forms;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Cases.CaseList;

/// <summary>常用列表: kept under a name, for the person alone.</summary>
public sealed class KeepViewTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Filtered = "/cases?risk=MayEscalate&sort=Made&desc=true";

    [Fact]
    public async Task Keep_WhenFiltersAreChosen_StandsAboveTheListUntilDropped()
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(Filtered + "&page=2"), "保存", ("Name", "可能激化的"));

        Assert.Equal("可能激化的", page.Html.QuerySelector(".views [aria-current]")!.TextContent);
        var link = (await browser.Open("/cases")).Html.QuerySelectorAll(".views a").Single(a => a.TextContent == "可能激化的").GetAttribute("href");
        Assert.Equal(Filtered, link);
        HtmlAssert.DoesNotShow(await (await app.SignIn("director1")).Open("/cases"), "可能激化的");

        page = await browser.Press(await browser.Open(link!), "不再保留常用列表“可能激化的”");
        HtmlAssert.DoesNotShow(await browser.Open("/cases"), "可能激化的");
    }

    [Fact]
    public async Task Keep_WithANameThatIsTaken_TakesTheNewerFilters()
    {
        var browser = await app.SignIn("director1");
        await browser.Press(await browser.Open("/cases?risk=MayEscalate"), "保存", ("Name", "我的"));
        await browser.Press(await browser.Open("/cases?risk=MayTurnCriminal"), "保存", ("Name", "我的"));

        Assert.EndsWith("MayTurnCriminal", Assert.Single((await browser.Open("/cases")).Html.QuerySelectorAll(".views a"), a => a.TextContent == "我的")
            .GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "请给常用列表起个名称")]
    [InlineData(null, "请给常用列表起个名称")]
    public async Task Keep_WithoutAName_SaysSoBesideTheFieldAboveTheSameList(string? name, string complaint)
    {
        var browser = await app.SignIn("mediator2");

        var page = await browser.Press(await browser.Open(Filtered), "保存", ("Name", name));

        HtmlAssert.Refuses(page, "Name", complaint);
        Assert.NotNull(page.Html.QuerySelector("details.view-form[open]"));
        HtmlAssert.Shows(page, "预警等级：可能激化");
        page = await browser.Press(page, "保存", ("Name", "第二次有名称"));
        Assert.Equal("第二次有名称", page.Html.QuerySelector(".views [aria-current]")!.TextContent);
        await browser.Press(page, "不再保留常用列表“第二次有名称”");
    }

    [Fact]
    public async Task Keep_WithANameThatIsTooLong_KeepsNothing()
    {
        var browser = await app.SignIn("mediator2");

        var page = await browser.Press(await browser.Open(Filtered), "保存", ("Name", new string('长', SavedView.NameMaxLength + 1)));

        HtmlAssert.Refuses(page, "Name", $"最多 {SavedView.NameMaxLength} 个字，请精简");
        Assert.DoesNotContain(page.Html.QuerySelectorAll(".views a"), a => a.TextContent.StartsWith('长'));
    }

    [Fact]
    public async Task Drop_OfSomebodyElsesList_IsUnknown()
    {
        var browser = await app.SignIn("mediator3");
        var page = await browser.Press(await browser.Open(Filtered), "保存", ("Name", "三号的"));
        var action = page.FormOf("不再保留常用列表“三号的”").GetAttribute("action")!;
        var other = await app.SignIn("mediator4");
        var token = (await other.Open("/cases")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await other.Client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
