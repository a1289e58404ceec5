using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>At most eight SQL statements a page, however much it shows.</summary>
public sealed class StatementTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 8;

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

    [Theory]
    [InlineData("")]
    [InlineData("/parties")]
    [InlineData("/progress")]
    public async Task CasePages_Always_TakeFewStatements(string page)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));

        await HoldsAtMost("mediator1", $"/cases/{reference}{page}", "楼上漏水纠纷");
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
