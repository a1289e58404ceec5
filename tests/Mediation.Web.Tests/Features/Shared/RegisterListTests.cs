using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Shared;

/// <summary>What every register can do: be sorted by its headings, be read in longer pages, and say which filters are chosen.</summary>
public sealed class RegisterListTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("admin1", "/admin/users", "姓名", "用户名", "所属中心", "上次登录")]
    [InlineData("admin1", "/admin/mediators", "姓名", "调委会", "证书编号", "任期届满")]
    [InlineData("admin1", "/admin/committees", "名称", "编号简称", "所在地法院")]
    public async Task Headings_WhenPressedTwice_SortOneWayAndThenTheOther(string userName, string address, params string[] headings)
    {
        var browser = await app.SignIn(userName);

        foreach (var heading in headings)
        {
            var once = await browser.Open(LinkOf(await browser.Open(address), heading));
            var way = SortedWay(once, heading);
            var twice = await browser.Open(LinkOf(once, heading));
            Assert.NotNull(way);
            Assert.NotEqual(way, SortedWay(twice, heading));
        }
    }

    [Fact]
    public async Task Pages_OfTwentyFiveFiftyAndAHundred_HoldThatManyAndKeepTheOrder()
    {
        var browser = await app.SignIn("admin1");
        var page = await browser.Open("/admin/mediators?sort=name&desc=true");

        foreach (var size in new[] { 50, 100, 25 })
        {
            page = await browser.Open(page.Html.QuerySelectorAll(".pages-sizes a").Single(a => a.TextContent == $"{size}").GetAttribute("href")!);
            Assert.Equal(size, page.Html.QuerySelectorAll("tbody tr").Length);
            Assert.Equal("descending", SortedWay(page, "姓名"));
        }
    }

    [Fact]
    public async Task Pages_OneAfterTheOther_HoldEverybodyOnce()
    {
        var browser = await app.SignIn("admin1");
        var seen = new List<string>();
        for (string? next = "/admin/committees?sort=court"; next is not null;)
        {
            var page = await browser.Open(next);
            seen.AddRange(page.Html.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
            next = page.Html.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.True(seen.Count > 100, $"only {seen.Count} committees");
    }

    [Fact]
    public async Task Chips_WhenTakenAway_TakeTheFilterWithThem()
    {
        var browser = await app.SignIn("admin1");
        var page = await browser.Open("/admin/users?search=mediator&role=Mediator&sort=name");
        Assert.Equal(2, page.Html.QuerySelectorAll(".chip").Length);

        page = await browser.Open(page.Html.QuerySelectorAll(".chip").Single(chip => chip.TextContent.Contains("岗位", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.Equal("/admin/users?search=mediator&sort=name", page.Path);
    }

    [Theory]
    [InlineData("/admin/users?page=nonsense&size=7&sort=nothing&desc=perhaps")]
    [InlineData("/admin/committees?search=没有这样的调委会")]
    public async Task Address_OfNonsense_IsAnsweredWithAPageThatHelps(string address) => HtmlAssert.IsFine(await (await app.SignIn("admin1")).Open(address));

    private static string LinkOf(Page page, string heading) => HeadingOf(page, heading).QuerySelector("a")!.GetAttribute("href")!;

    private static string? SortedWay(Page page, string heading) => HeadingOf(page, heading).GetAttribute("aria-sort");

    private static AngleSharp.Dom.IElement HeadingOf(Page page, string heading) =>
        page.Html.QuerySelectorAll("thead th").Single(th => th.TextContent.TrimEnd('▲', '▼', ' ') == heading);
}
