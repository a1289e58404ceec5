using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Tests.BadInput;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>At most eight SQL statements a page, however much it shows.</summary>
public sealed class StatementTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 8;
    private const int FewestPages = 150;

    [Fact]
    public async Task List_Always_TakesFewStatements()
    {
        for (var i = 0; i < 30; i++)
            await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        await HoldsAtMost("director1", "/cases?q=李&stage=Mediating&size=50", "共 ");
    }

    [Fact]
    public async Task Desk_Always_TakesFewStatements()
    {
        await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        await HoldsAtMost("mediator1", "/", "我的案桌");
    }

    [Fact]
    public async Task ResolutionRate_Always_TakesFewStatements() => await HoldsAtMost("director1", "/statistics/resolution", "化解率");

    [Fact]
    public async Task FraudSigns_Always_TakeFewStatements() => await HoldsAtMost("director1", "/statistics/fraud-signs", "异常办案迹象");

    [Theory]
    [InlineData("")]
    [InlineData("/parties")]
    [InlineData("/progress")]
    [InlineData("/compliance")]
    public async Task CasePages_Always_TakeFewStatements(string page)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));

        await HoldsAtMost("mediator1", $"/cases/{reference}{page}", "楼上漏水纠纷");
    }

    /// <summary>Every kind of page that links lead to, with a case in every state, and the lists of the other posts.</summary>
    [Fact]
    public async Task Pages_Always_TakeFewStatements()
    {
        var most = new Dictionary<string, (int Statements, string Path)>();
        FormFinder finder = null!;
        finder = new FormFinder(app, Open);
        await EveryFormTests.WalkEverywhere(app, finder);
        foreach (var (account, start) in new[] { ("director1", "/"), ("supervisor1", "/cases"), ("auditor1", "/audit/reads"), ("auditor1", "/audit/exports") })
            await finder.Walk(await app.SignIn(account), start);

        Assert.Empty(most.Where(page => page.Value.Statements > Most).Select(page => $"{page.Value.Path} takes {page.Value.Statements} statements"));
        Assert.True(most.Count >= FewestPages, $"Only {most.Count} kinds of pages were opened; not: {string.Join(", ", finder.Pages.Except(most.Keys))}");

        async Task<Page> Open(Browser browser, string path)
        {
            var (page, statements) = await app.Count(browser, path);
            if (statements > Most)
            {
                // Opened for the first time a page may make what it lacks: a key, a draft.
                (page, statements) = await app.Count(browser, path);
            }

            // An answer of another address (somebody may not, something is over) is counted there.
            if (page.Path == path && finder.PageOf(path) is { } route && statements >= most.GetValueOrDefault(route).Statements)
                most[route] = (statements, path);
            return page;
        }
    }

    private async Task HoldsAtMost(string userName, string path, string shows)
    {
        var browser = await app.SignIn(userName);
        await browser.Open(path);

        var (page, statements) = await app.Count(browser, path);

        HtmlAssert.Shows(page, shows);
        Assert.InRange(statements, 1, Most);
    }
}
