using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Reception;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Desk;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Desk;

public sealed class DeskTests(MediationApp app) : IClassFixture<MediationApp>
{
    public static TheoryData<CaseStatus> Waiting =>
    [
        CaseStatus.Registered, CaseStatus.Declined, CaseStatus.Diverted, CaseStatus.Accepted, CaseStatus.Mediating, CaseStatus.Suspended,
        CaseStatus.Settled, CaseStatus.FollowUp, CaseStatus.Terminated,
    ];

    [Theory]
    [MemberData(nameof(Waiting))]
    public async Task Case_ThatNeedsWork_StandsOnceOnTheDirectorsDesk(CaseStatus stage)
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.BringTo(stage));

        var page = await (await own.SignIn("director1")).Open("/");

        Assert.Single(page.Html.QuerySelectorAll($".desk-list a[href='/cases/{reference}']"));
    }

    [Fact]
    public async Task Case_WithAReturnVisitDue_IsNotSaidToBeClosedNext()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            c.Case.PlanFollowUpVisit(c.Case.Agreements[0].Id, c.Context.Today, FollowUpWay.Phone, c.Mediator.Name, c.Context, c.Mediator);
        });

        var row = (await (await own.SignIn("mediator1")).Open("/")).Html.QuerySelector($".desk-list a[href='/cases/{reference}']")!.Closest("li")!;

        Assert.Contains("下一步：回访", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("结案", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_ThatIsClosed_StandsOnNoDesk()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Settled).SignMinutes();
            c.BringTo(CaseStatus.Closed);
        });

        Assert.Empty((await (await app.SignIn("director1")).Open("/")).Html.QuerySelectorAll($"a[href='/cases/{reference}']"));
    }

    [Fact]
    public async Task Case_ThatIsClosedWithMinutesUnsigned_StaysOnTheDeskUntilTheyAre()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.BringTo(CaseStatus.Closed));

        Assert.Single((await (await own.SignIn("director1")).Open("/")).Html.QuerySelectorAll($".desk-list a[href='/cases/{reference}']"));
    }

    [Fact]
    public async Task Case_WithAHost_StandsOnTheHostsDeskAndNoOtherMediators()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.BringTo(CaseStatus.Mediating));

        Assert.Single((await (await own.SignIn("mediator1")).Open("/")).Html.QuerySelectorAll($".desk-list a[href='/cases/{reference}']"));
        Assert.Empty((await (await own.SignIn("mediator2")).Open("/")).Html.QuerySelectorAll($".desk-list a[href='/cases/{reference}']"));
    }

    [Fact]
    public async Task Case_WithoutAHost_StandsOnTheDesksOfItsCentre()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.WithNeighbours());

        foreach (var (userName, times) in new[] { ("mediator1", 1), ("mediator2", 1), ("director1", 1), ("supervisor1", 1), ("mediator3", 0), ("director2", 0) })
        {
            var page = await (await own.SignIn(userName)).Open("/");
            Assert.Equal(times, page.Html.QuerySelectorAll($".desk-list a[href='/cases/{reference}']").Length);
        }
    }

    [Fact]
    public async Task Counts_OfAllSections_AddUpToEverythingThatNeedsWork()
    {
        foreach (var stage in new[] { CaseStatus.Registered, CaseStatus.Mediating, CaseStatus.FollowUp, CaseStatus.Terminated, CaseStatus.Closed })
            await app.AddCase(c => c.BringTo(stage));
        var needing = await app.InDatabase(db => db.Cases.CountAsync(DisputeCase.StandsOnADesk));

        var page = await (await app.SignIn("supervisor1")).Open("/");

        Assert.Equal(needing, page.Html.QuerySelectorAll(".desk-counts a:not([href='#desk-agenda']) .desk-number").Sum(number => int.Parse(number.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Case_WhenItsDayPasses_MovesFromTodayToOverdue()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var due = (await own.ReadCase(reference)).NextDueOn!.Value;

        own.Clock.GoTo(due);
        Assert.Equal(DeskSection.Today, SectionOf(await Fresh(own), reference));
        own.Clock.GoTo(due.AddDays(1));
        Assert.Equal(DeskSection.Overdue, SectionOf(await Fresh(own), reference));
    }

    [Fact]
    public async Task Desk_OfAPostWithoutCases_SaysSo()
    {
        HtmlAssert.Shows(await (await app.SignIn("counsellor1")).Open("/"), "您的岗位没有需要办理的案件");
    }

    [Fact]
    public async Task Duty_BeforeRostersExist_SaysSo()
    {
        HtmlAssert.Shows(await (await app.SignIn("mediator2")).Open("/"), "还没有值班表");
    }

    [Fact]
    public async Task Agenda_WithWhatIsOpenWithoutACase_HoldsAllOfItWhateverItsDay()
    {
        await using var own = new MediationApp();
        var now = own.Clock.GetUtcNow().UtcDateTime;
        var days = new[] { -40, -1, 0, 1, 40 };
        await own.InDatabase(async db =>
        {
            var staff = await db.Users.SingleAsync(user => user.UserName == "mediator1");
            var (centre, actor) = (staff.CentreId!.Value, new Actor(staff.Id, staff.DisplayName, new HashSet<StaffRole> { StaffRole.Mediator }, staff.CentreId, null));
            foreach (var day in days)
            {
                var then = RuleContext.At(now.AddDays(day));
                db.ReceptionEntries.Add(ReceptionEntry.Arrive(centre, new Caller($"来访{day}", null, "示例"), 1, then, actor));
                db.Appointments.Add(Appointment.Book(centre, new Caller($"约访{day}", null, "示例"), then.Now.AddHours(1), "示例", then));
                db.Visits.Add(new Visit(VisitKind.Round, centre, null, new VisitPlan(then.Now, "示例小区", $"走访{day}", "住户", "示例")));
            }

            return await db.SaveChangesAsync();
        });

        foreach (var userName in new[] { "mediator1", "director1", "supervisor1" })
        {
            var desk = await (await own.SignIn(userName)).Open("/");
            var agenda = desk.Html.GetElementById("desk-agenda")!.Closest("section")!;
            Assert.Equal("15", desk.Html.QuerySelector("a[href='#desk-agenda'] .desk-number")!.TextContent);
            Assert.All(days, day => Assert.All(new[] { "来访", "约访", "走访" }, kind =>
                Assert.Contains(agenda.QuerySelectorAll("li a"), link => link.TextContent == $"{kind}{day}")));
        }

        HtmlAssert.DoesNotShow(await (await own.SignIn("mediator3")).Open("/"), "约访0");
    }

    [Fact]
    public async Task Agenda_OnceDone_HoldsItNoLonger()
    {
        await using var own = new MediationApp();
        var browser = await own.SignIn("mediator1");
        await browser.Press(await browser.Open("/reception"), "登记来访", ("VisitorName", "示例来人"), ("People", "1"), ("Matter", "咨询"));
        var desk = await browser.Open("/");
        HtmlAssert.Shows(desk, "示例来人");

        await browser.Press(
            await browser.Open(desk.Html.QuerySelector("[aria-labelledby=desk-agenda] li a")!.GetAttribute("href")!), "保存结果", ("Result", "SolvedOnSpot"), ("Note", "当场答复"));

        HtmlAssert.DoesNotShow(await browser.Open("/"), "示例来人");
    }

    private static async Task<Page> Fresh(MediationApp own) => await (await own.SignIn("mediator1")).Open("/");

    private static DeskSection SectionOf(Page page, string reference) => Enum.Parse<DeskSection>(
        page.Html.QuerySelector($".desk-list a[href='/cases/{reference}']")!.Closest("section")!.GetAttribute("aria-labelledby")!["desk-".Length..]);
}
