using System.Globalization;
using AngleSharp.Dom;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Statistics;

namespace Mediation.Web.Tests.Features.Statistics;

/// <summary>化解率: every number is the count of the list it leads to.</summary>
public sealed class ResolutionRateTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Show_WhateverItCounts_PrintsTheNumbersOfTheListsBehindThem()
    {
        await OneOfEach();
        var browser = await app.SignIn("director1");

        var page = await browser.Open(StatisticsLinks.ResolutionRate);

        var links = page.Html.QuerySelectorAll("main .facts a, main .list a").Where(link => IsCaseList(link)).ToList();
        Assert.True(links.Count >= Enum.GetValues<CountedAs>().Length, $"only {links.Count} numbers");
        foreach (var link in links)
            Assert.Equal(int.Parse(link.TextContent, CultureInfo.InvariantCulture), await CountOf(browser, link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Show_WithCasesOfEveryKind_DividesTheSettledByTheSettledAndTheTerminated()
    {
        await OneOfEach();
        var browser = await app.SignIn("director1");

        var page = await browser.Open(StatisticsLinks.ResolutionRate);

        var settled = await CountOf(browser, UrlOf(app, CountedAs.Settled));
        var terminated = await CountOf(browser, UrlOf(app, CountedAs.Terminated));
        var expected = ((decimal)settled / (settled + terminated)).ToString("0.0%", CultureInfo.InvariantCulture);
        Assert.Equal(expected, page.Html.QuerySelector("main .desk-number")!.TextContent.Trim());
        HtmlAssert.Shows(page, "其中部分达成协议");
    }

    [Fact]
    public async Task Lists_OfAllClassesTogether_HoldEveryCaseOnceExceptMergedOnes()
    {
        await OneOfEach();
        var browser = await app.SignIn("director1");

        var sum = 0;
        foreach (var what in Enum.GetValues<CountedAs>())
            sum += await CountOf(browser, new CaseListQuery { Result = what }.Url());

        var all = await CountOf(browser, new CaseListQuery().Url());
        var merged = await CountOf(browser, new CaseListQuery { Stages = [CaseStatus.Merged] }.Url());
        Assert.Equal((all - merged, true), (sum, merged > 0));
    }

    [Fact]
    public async Task Show_OfAnotherPeriod_LeavesOutWhatEndedOutsideIt()
    {
        await OneOfEach();
        var browser = await app.SignIn("director1");

        var page = await browser.Open(StatisticsLinks.ResolutionRate + "?from=2001-01-01&to=2001-12-31");

        Assert.Equal("—", page.Html.QuerySelector("main .desk-number")!.TextContent.Trim());
        Assert.DoesNotContain(page.Html.QuerySelectorAll("main .facts a"), link => link.GetAttribute("href")!.Contains("result=Settled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_ToAMediator_CountsOnlyTheCasesTheMediatorMaySee()
    {
        await OneOfEach();
        await app.AddCase(c => c.BringTo(CaseStatus.Mediating).BringTo(CaseStatus.Terminated));
        var mine = await app.SignIn("mediator1");
        var others = await app.SignIn("mediator2");

        var page = await others.Open(StatisticsLinks.ResolutionRate);

        Assert.True(await CountOf(mine, UrlOf(app, CountedAs.Terminated)) > await CountOf(others, UrlOf(app, CountedAs.Terminated)));
        foreach (var link in page.Html.QuerySelectorAll("main .facts a").Where(IsCaseList))
            Assert.Equal(int.Parse(link.TextContent, CultureInfo.InvariantCulture), await CountOf(others, link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Show_WithAnUnreadablePeriod_SaysSoAndCountsThisYear() =>
        HtmlAssert.Shows(await (await app.SignIn("director1")).Open(StatisticsLinks.ResolutionRate + "?from=昨天"), "看不懂，已经略过");

    private static string UrlOf(MediationApp app, CountedAs what)
    {
        var today = Domain.Deadlines.ChinaTime.Today(app.Clock);
        return new CaseListQuery { Result = what, ResultFrom = new DateOnly(today.Year, 1, 1), ResultTo = today }.Url();
    }

    private static bool IsCaseList(IElement link) => link.GetAttribute("href")!.StartsWith("/cases?", StringComparison.Ordinal);

    /// <summary>The number a list of cases announces.</summary>
    private static async Task<int> CountOf(Browser browser, string url)
    {
        var page = await browser.Open(url);
        HtmlAssert.IsFine(page);
        var announced = page.Html.QuerySelector("main .list-count")?.TextContent.Trim();
        return announced is null ? 0 : int.Parse(announced.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private async Task OneOfEach()
    {
        await app.AddCase(c => c.BringTo(CaseStatus.Registered));
        await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        await app.AddCase(c => c.BringTo(CaseStatus.Settled).Case.FlagViolence(true, "当事人陈述", false, c.Context, c.Mediator));
        await app.AddCase(c => c.BringTo(CaseStatus.Terminated));
        await app.AddCase(c => c.BringTo(CaseStatus.Declined));
        await app.AddCase(c => c.BringTo(CaseStatus.Diverted));
        await app.AddCase(c => c.WithNeighbours().Case.SolveOnSpot(
            "当场修好", new VisitorConfirmation("李示例", Domain.Parties.DeclarationWay.OralNoted, c.Context.Now), c.Context, c.Mediator));
        await app.AddCase(c => c.WithNeighbours().Case.Terminate(
            TerminationReason.WithdrawnOneSided, OtherWaysTold.OrallyNoted, "不再申请", c.Context, c.Mediator));
        await app.AddCase(PartlySettled);
        var duplicate = await app.AddCase(c => c.WithNeighbours());
        var target = await app.AddCase(c => c.WithNeighbours());
        var browser = await app.SignIn("director1");
        await browser.Press(await browser.Open($"/cases/{duplicate}/merge?Target={target}"), "确认是同一件事，并入");
    }

    private static void PartlySettled(TestCase c)
    {
        c.BringTo(CaseStatus.Mediating);
        c.Case.AddRequest(null, "赔礼道歉", c.Context, c.Mediator);
        c.SignedAgreement();
        c.Case.DecideRequest(c.Case.Requests[0].Id, RequestOutcome.Agreed, null, null, c.Context, c.Mediator);
        c.Case.DecideRequest(c.Case.Requests[1].Id, RequestOutcome.NotAgreed, OtherWaysTold.OrallyNoted, null, c.Context, c.Mediator);
        c.Case.Settle(c.Context, c.Mediator);
    }
}
