using System.Net;
using Mediation.Domain.Reception;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Reception;

public sealed class ReceptionTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Arrive_WhenFilled_StandsInTheRegisterMasked()
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(
            await browser.Open("/reception"), "登记来访", ("VisitorName", "示例来访甲"), ("Phone", "13800000002"), ("Matter", "楼上漏水"));

        HtmlAssert.Shows(page, "示例来访甲");
        HtmlAssert.Shows(page, "138****0002");
        HtmlAssert.DoesNotShow(page, "13800000002");
    }

    [Fact]
    public async Task Arrive_WhenSomethingIsMissing_SaysSoBesideTheFields()
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open("/reception"), "登记来访", ("Phone", "12"), ("People", "0"));

        HtmlAssert.Refuses(page, "Matter", "请写明来访事由");
        Assert.Equal(
            page.Html.QuerySelectorAll("main .field-invalid .field-error").Select(line => line.LastChild!.TextContent.Trim()), page.Errors);
        HtmlAssert.Refuses(page, "People", "来访人数应在 1 到 500 之间");
        Assert.NotNull(page.ErrorAt("Phone"));
    }

    [Fact]
    public async Task Register_WhenAResultIsChosen_ShowsItAsAChipAndOnlyThoseLines()
    {
        var browser = await app.SignIn("mediator3");
        var id = await Arrive(browser, "示例已解决");
        await browser.Press(await browser.Open($"/reception/{id}"), "保存结果", ("Result", "SolvedOnSpot"), ("Note", "当场解释清楚"));
        await Arrive(browser, "示例还在等");

        var page = await browser.Open("/reception?result=Waiting");

        HtmlAssert.Shows(page, "示例还在等");
        HtmlAssert.DoesNotShow(page, "示例已解决");
        var chip = Assert.Single(page.Html.QuerySelectorAll("a.chip"));
        Assert.Contains("结果：等候", chip.TextContent, StringComparison.Ordinal);
        HtmlAssert.Shows(await browser.Open(chip.GetAttribute("href")!), "示例已解决");
    }

    [Theory]
    [InlineData("/reception?day=2020-01-02", "日期：2020年1月2日")]
    [InlineData("/reception/appointments?from=2020-01-02", "从哪一天起：2020年1月2日")]
    [InlineData("/reception/appointments?status=Missed", "状态：未到访")]
    [InlineData("/visits?kind=CareVisit", "走访类型：问诊")]
    public async Task Register_WhenFiltered_SaysByWhatInAChip(string address, string text)
    {
        var browser = await app.SignIn("mediator3");

        var chip = Assert.Single((await browser.Open(address)).Html.QuerySelectorAll("a.chip"));

        Assert.Contains(text, chip.TextContent, StringComparison.Ordinal);
        Assert.Empty((await browser.Open(chip.GetAttribute("href")!)).Html.QuerySelectorAll("a.chip"));
    }

    [Fact]
    public async Task Result_WhenSolved_ClosesTheLine()
    {
        var browser = await app.SignIn("mediator2");
        var id = await Arrive(browser, "示例来访乙");

        await browser.Press(await browser.Open($"/reception/{id}"), "保存结果", ("Result", "SolvedOnSpot"), ("Note", "当场解释清楚"));

        Assert.Equal(ReceptionResult.SolvedOnSpot, await app.InDatabase(db => db.ReceptionEntries.Where(e => e.Id == id).Select(e => e.Result).SingleAsync()));
    }

    [Fact]
    public async Task BecomeCase_WhenRegistered_TiesTheCaseToTheLine()
    {
        var browser = await app.SignIn("mediator2");
        var id = await Arrive(browser, "示例来访丙");
        var source = await browser.Open($"/cases/new?origin=Reception&id={id}");
        var parties = await browser.Press(source, "下一步：当事人", ("Basis", "Application"));
        HtmlAssert.Shows(parties, "示例来访丙");
        await Cases.IntakeSteps.AddPerson(browser, Domain.Parties.PartySide.Respondent, "示例对方丙");

        await Cases.IntakeSteps.Register(browser, await Cases.IntakeSteps.FillDispute(browser, ("Title", "示例来访成案")));

        var entry = await app.InDatabase(db => db.ReceptionEntries.SingleAsync(e => e.Id == id));
        Assert.Equal(ReceptionResult.BecameCase, entry.Result);
        Assert.NotNull(entry.CaseId);
    }

    [Fact]
    public async Task Entries_OfAnotherStreet_AreUnknown()
    {
        var id = await Arrive(await app.SignIn("mediator1"), "示例来访丁");
        var other = await app.SignIn("director2");

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/reception/{id}")).Status);
        HtmlAssert.DoesNotShow(await other.Open("/reception"), "示例来访丁");
    }

    [Fact]
    public async Task Book_WhenTheHourIsPast_IsRefused()
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(
            await browser.Open("/reception/appointments"), "预约", ("VisitorName", "示例约访甲"), ("Matter", "咨询"), ("At", "2026-03-01T09:00"));

        HtmlAssert.Refuses(page, "At", "约定时间应在现在以后");
    }

    [Fact]
    public async Task Keep_WhenTheVisitorHasCome_LeadsToThePrefilledIntake()
    {
        var browser = await app.SignIn("director1");
        var list = await browser.Press(
            await browser.Open("/reception/appointments"), "预约", ("VisitorName", "示例约访乙"), ("Matter", "物业费争议"), ("At", "2026-03-05T09:00"));

        var page = await browser.Press(list, "已到访，登记案件");

        Assert.Equal("Appointment", page.Html.QuerySelector("input[name=Channel][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Rebook_WhenBooked_MovesTheHourAndKeepsWhoComes()
    {
        var (browser, id) = await Booked("示例改约甲");

        var page = await browser.Press(await browser.Open($"/reception/appointments/{id}/rebook"), "改约", ("At", "2026-03-06T14:30"), ("With", "示例调解员"));

        HtmlAssert.Shows(page, "已改约。");
        var appointment = await Find(id);
        Assert.Equal(
            (new DateTime(2026, 3, 6, 6, 30, 0, DateTimeKind.Utc), "示例调解员", "示例改约甲"),
            (appointment.At, appointment.With, appointment.VisitorName));
    }

    [Fact]
    public async Task Rebook_ForAnHourThatIsPast_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        var (browser, id) = await Booked("示例改约乙");

        var page = await browser.Press(
            await browser.Open($"/reception/appointments/{id}/rebook"), "改约", ("At", "2026-03-01T09:00"), ("With", "示例副主任"));

        HtmlAssert.Refuses(page, "At", "约定时间应在现在以后");
        Assert.Equal("示例副主任", page.Html.QuerySelector("input[name=With]")!.GetAttribute("value"));
        Assert.Equal(new DateTime(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc), (await Find(id)).At);
    }

    [Fact]
    public async Task Rebook_WhenSomebodyWasFaster_ShowsTheCollision()
    {
        var (browser, id) = await Booked("示例改约丙");
        var mine = await browser.Open($"/reception/appointments/{id}/rebook");
        await browser.Press(await browser.Open($"/reception/appointments/{id}/rebook"), "改约", ("At", "2026-03-07T09:00"));

        var page = await browser.Press(mine, "改约", ("At", "2026-03-08T09:00"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(new DateTime(2026, 3, 7, 1, 0, 0, DateTimeKind.Utc), (await Find(id)).At);
    }

    [Fact]
    public async Task Rebook_WhenCalledOff_LeadsBackAndSaysWhy()
    {
        var (browser, id) = await Booked("示例改约丁");
        await app.InDatabase(async db =>
        {
            (await db.Appointments.SingleAsync(a => a.Id == id)).Cancel("来访人取消");
            return await db.SaveChangesAsync();
        });

        var page = await browser.Open($"/reception/appointments/{id}/rebook");

        HtmlAssert.Shows(page, "这个约访已经结束或者取消，不能再改约。");
    }

    [Fact]
    public async Task Rebook_OfAnotherStreet_IsUnknown()
    {
        var (_, id) = await Booked("示例改约戊");

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignIn("director2")).Open($"/reception/appointments/{id}/rebook")).Status);
    }

    [Fact]
    public async Task FormerAddressOfRounds_LeadsToTheVisits()
    {
        var browser = await app.SignIn("mediator4");

        Assert.Equal("/visits", (await browser.Open("/reception/outreach")).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/reception/outreach/{Guid.NewGuid()}")).Status);
    }

    private async Task<(Browser Browser, Guid Id)> Booked(string name)
    {
        var browser = await app.SignIn("mediator1");
        await browser.Press(
            await browser.Open("/reception/appointments"), "预约", ("VisitorName", name), ("Matter", "示例事由"), ("At", "2026-03-05T09:00"));
        return (browser, await app.InDatabase(db => db.Appointments.Where(a => a.VisitorName == name).Select(a => a.Id).SingleAsync()));
    }

    private Task<Appointment> Find(Guid id) => app.InDatabase(db => db.Appointments.SingleAsync(a => a.Id == id));

    private async Task<Guid> Arrive(Browser browser, string name)
    {
        await browser.Press(await browser.Open("/reception"), "登记来访", ("VisitorName", name), ("Matter", "示例事由"));
        return await app.InDatabase(db => db.ReceptionEntries.Where(e => e.VisitorName == name).Select(e => e.Id).SingleAsync());
    }
}
