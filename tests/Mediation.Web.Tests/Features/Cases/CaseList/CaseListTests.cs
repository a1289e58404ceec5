using System.Net;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Cases.CaseList;

public sealed class CaseListTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("q=测试戊")]
    [InlineData("q=楼上漏水")]
    [InlineData("q=漏水 测试")]
    [InlineData("q=上漏")]
    [InlineData("q=戊")]
    [InlineData("stage=Suspended")]
    [InlineData("stage=Suspended&stage=Archived")]
    [InlineData("risk=MayEscalate")]
    [InlineData("category=neighbours")]
    [InlineData("channel=WalkIn")]
    [InlineData("basis=Application")]
    [InlineData("mediator=mine")]
    [InlineData("from=2026-01-01")]
    [InlineData("to=2026-12-31")]
    [InlineData("result=Open")]
    public async Task Filter_WhenTheCaseFits_ShowsIt(string filter)
    {
        var reference = await Suspended();

        var page = await (await app.SignIn("mediator1")).Open($"/cases?{filter}&size=100");

        HtmlAssert.Shows(page, reference);
    }

    [Theory]
    [InlineData("q=没有这个人")]
    [InlineData("q=漏水 没有这个人")]
    [InlineData("q=水漏")]
    [InlineData("person=00000000-0000-0000-0000-000000000001")]
    [InlineData("stage=Archived")]
    [InlineData("risk=MayTurnCriminal")]
    [InlineData("category=medical")]
    [InlineData("channel=Hotline")]
    [InlineData("basis=Entrusted")]
    [InlineData("mediator=none")]
    [InlineData("mediator=nonsense")]
    [InlineData("centre=00000000-0000-0000-0000-000000000001")]
    [InlineData("due=Overdue")]
    [InlineData("from=2026-12-31")]
    [InlineData("to=2026-01-01")]
    [InlineData("result=Settled")]
    [InlineData("partial=true")]
    [InlineData("result-from=2026-01-01")]
    [InlineData("result-to=2026-12-31")]
    public async Task Filter_WhenTheCaseDoesNotFit_LeavesItOut(string filter)
    {
        var reference = await Suspended();

        var page = await (await app.SignIn("mediator1")).Open($"/cases?{filter}&size=100");

        HtmlAssert.IsFine(page);
        HtmlAssert.DoesNotShow(page, reference);
    }

    [Fact]
    public async Task Filter_ByAgreementNumber_FindsItsCase()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        var number = (await app.ReadCase(reference)).Agreements[0].Number!;

        var page = await (await app.SignIn("mediator1")).Open("/cases?q=" + Uri.EscapeDataString(number));

        HtmlAssert.Shows(page, reference);
        HtmlAssert.Shows(page, "共 1 件");
    }

    [Fact]
    public async Task Filter_ByDueInAWeek_FollowsTheClock()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            c.Case.PlanFollowUpVisit(c.Case.Agreements[0].Id, c.Context.Today.AddDays(3), Domain.FollowUps.FollowUpWay.Phone, "张示例", c.Context, c.Mediator);
        });

        var page = await (await app.SignIn("mediator1")).Open("/cases?due=Week&size=100");

        HtmlAssert.Shows(page, reference);
        HtmlAssert.Shows(page, "还有 3 天");
    }

    [Fact]
    public async Task Chips_WhenFiltersAreChosen_LeadToTheListWithoutThem()
    {
        var page = await (await app.SignIn("mediator1")).Open("/cases?q=李&stage=Mediating");

        var chips = page.Html.QuerySelectorAll(".chip");
        Assert.Equal(2, chips.Length);
        Assert.Equal("/cases?stage=Mediating", Uri.UnescapeDataString(chips[0].GetAttribute("href")!));
        Assert.Equal("李", page.Value("q"));
    }

    [Fact]
    public async Task Centre_OfEveryRow_IsNamedAndCanBeFilteredBy()
    {
        var reference = await Suspended();
        var centre = (await app.ReadCase(reference)).CentreId;

        var page = await (await app.SignIn("mediator1")).Open($"/cases?q={reference}&centre={centre}");

        HtmlAssert.Shows(page, "云桥街道");
        HtmlAssert.Shows(page, "中心：云桥街道");
        HtmlAssert.DoesNotShow(page, centre.ToString());
    }

    [Fact]
    public async Task Headers_WhenSorted_SayInWhichDirection()
    {
        await Suspended();

        var page = await (await app.SignIn("mediator1")).Open("/cases?sort=Stage&desc=true");

        var sorted = Assert.Single(page.Html.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal("descending", sorted.GetAttribute("aria-sort"));
        Assert.Contains("阶段", sorted.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Due")]
    [InlineData("Made")]
    [InlineData("Title")]
    [InlineData("Category")]
    [InlineData("Stage")]
    [InlineData("Mediator")]
    [InlineData("Risk")]
    public async Task Sort_ByAnyColumn_IsAnswered(string sort)
    {
        await Suspended();

        HtmlAssert.IsFine(await (await app.SignIn("director1")).Open("/cases?sort=" + sort));
        HtmlAssert.IsFine(await (await app.SignIn("director1")).Open("/cases?desc=true&sort=" + sort));
    }

    [Fact]
    public async Task Filter_WhenTheAddressIsNonsense_IsLeftOutAndSaid()
    {
        var page = await (await app.SignIn("mediator1")).Open("/cases?stage=Nonsense&from=2026-99-99&page=-3&size=7");

        HtmlAssert.IsFine(page);
        HtmlAssert.Shows(page, "看不懂");
    }

    [Fact]
    public async Task Names_OfMinors_AreMasked()
    {
        var reference = await app.AddCase(c => c.Case.AddParty(
            PartySide.Applicant, new PartyDetails(PartyKind.Person, "赵小测") { BirthDate = new DateOnly(2015, 1, 1) }, c.Context, c.Mediator));

        var page = await (await app.SignIn("mediator1")).Open("/cases?q=" + reference);

        HtmlAssert.Shows(page, "赵某");
        HtmlAssert.DoesNotShow(page, "赵小测");
    }

    [Fact]
    public async Task List_WhenNothingFits_SaysWhatToDo()
    {
        var page = await (await app.SignIn("mediator1")).Open("/cases?q=没有这个人");

        HtmlAssert.Shows(page, "可以去掉一两个筛选条件再看");
    }

    [Theory]
    [InlineData("director1", true)]
    [InlineData("supervisor1", true)]
    [InlineData("auditor1", true)]
    [InlineData("director2", false)]
    [InlineData("mediator2", false)]
    [InlineData("mediator4", false)]
    public async Task Case_OfTheStreet_IsSeenFromAboveOnly(string userName, bool sees)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn(userName);

        var list = await browser.Open("/cases?q=" + reference);
        var page = await browser.Open("/cases/" + reference);

        Assert.Equal(sees, list.Html.QuerySelector($"a[href='/cases/{reference}']") is not null);
        Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Case_OfTheCommunity_IsSeenByTheStreetsDirector()
    {
        var reference = await app.AddCase(c => c.WithNeighbours(), centreCode: "SL0101");

        HtmlAssert.IsFine(await (await app.SignIn("director1")).Open("/cases/" + reference));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignIn("director2")).Open("/cases/" + reference)).Status);
    }

    private Task<string> Suspended() => app.AddCase(c =>
    {
        c.WithNeighbours();
        c.Case.AddParty(PartySide.Respondent, new PartyDetails(PartyKind.Person, "测试 戊") { BirthDate = new DateOnly(1980, 1, 1) }, c.Context, c.Mediator);
        c.BringTo(CaseStatus.Accepted);
        c.Case.GiveRightsNotice(c.Case.Parties[2].Id, DeclarationWay.Signed, null, c.Context, c.Mediator);
        c.BringTo(CaseStatus.Suspended);
        c.Case.AssessRisk(RiskLevel.MayEscalate, "扬言", null, c.Context, c.Mediator);
    });
}
