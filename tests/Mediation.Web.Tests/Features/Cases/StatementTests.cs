using Mediation.Domain.Cases;
using Mediation.TestSupport;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Tests.BadInput;
using Mediation.Web.Tests.Features.Reception;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>At most eight SQL statements a page, however much it shows.</summary>
public sealed class StatementTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 8;

    /// <summary>Kinds of pages that the walk doesn't open, each with the reason.</summary>
    private static readonly string[] NotOpened =
    [
        // They only lead to another page, where it is counted.
        "account/sign-in/second-step", "account/stay", "cases/new", "cases/new/check", "first-run", "reception/outreach",
        "cases/{reference}/helpers/{helperId:guid}/answer",
        "cases/{reference}/mediators/recusals/{recusalId:guid}/grant", "cases/{reference}/mediators/recusals/{recusalId:guid}/no-choice",
        // Files, and what a code on an issued paper leads to.
        "cases/{reference}/papers/preview/{kind}/{subjectId:guid?}", "cases/{reference}/papers/{paperId:guid}",
        "cases/{reference}/papers/word/{kind}/{subjectId:guid?}", "v/{code}",
        "cases/{reference}/confirmations/{confirmation:guid}/packet/{paper:guid}/index",
        "cases/{reference}/confirmations/{confirmation:guid}/packet/{paper:guid}/sha256",
        // At stages the walk's cases don't reach: forms of a field or two.
        "cases/{reference}/archive",
        "cases/{reference}/confirmations/{confirmation:guid}/in-writing",
        "cases/{reference}/confirmations/{confirmation:guid}/lapse",
        "cases/{reference}/confirmations/{confirmation:guid}/make-ready",
        "cases/{reference}/follow-up/agreements/{agreement:guid}/instalments/{number:int}/end",
        "cases/{reference}/follow-up/agreements/{agreement:guid}/review",
        "cases/{reference}/leader-cases/{leaderCaseId:guid}/resume",
        "cases/{reference}/reply",
        "reception/outreach/{id:guid}", "visits/{visitId:guid}/sign",
    ];

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
        var director = await app.SignIn("director1");
        foreach (var shape in CrowdedCases.All)
        {
            var home = $"/cases/{await app.AddCase(shape)}";
            await finder.Walk(director, home, home);
        }

        for (var i = 0; i < CrowdedCases.Many; i++)
            await director.WriteDownVisitors($"示例{i}");
        foreach (var (account, start) in new[]
        {
            ("director1", "/"), ("director1", "/statistics/resolution"), ("director1", "/statistics/fraud-signs"),
            ("supervisor1", "/cases"), ("auditor1", "/audit/reads"), ("auditor1", "/audit/exports"),
        })
        {
            await finder.Walk(await app.SignIn(account), start);
        }

        Assert.Empty(most.Where(page => page.Value.Statements > Most).Select(page => $"{page.Value.Path} takes {page.Value.Statements} statements"));
        ListAssert.Same(NotOpened, finder.Pages.Except(most.Keys));

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
