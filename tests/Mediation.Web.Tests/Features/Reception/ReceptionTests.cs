using System.Net;
using Mediation.Domain.Reception;
using Mediation.Domain.Visits;
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
        HtmlAssert.Refuses(page, "People", "来访人数应在 1 到 500 之间");
        Assert.NotNull(page.ErrorAt("Phone"));
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
    public async Task Round_WhenRecorded_OffersToOpenACase()
    {
        var browser = await app.SignIn("mediator4");
        await browser.Press(
            await browser.Open("/reception/outreach"), "安排", ("At", "2026-03-01T09:00"), ("Place", "示例社区"), ("ToSee", "住户"), ("Purpose", "排查"));
        var id = await app.InDatabase(db => db.Visits.Where(v => v.Place == "示例社区").Select(v => v.Id).SingleAsync());

        var page = await browser.Press(
            await browser.Open($"/reception/outreach/{id}"), "保存记录",
            ("From", "2026-03-01T09:00"), ("Until", "2026-03-01T10:30"), ("Findings", "发现一起停车纠纷"));

        HtmlAssert.Shows(page, "把发现的问题登记为案件");
        Assert.Equal(VisitStatus.Recorded, await app.InDatabase(db => db.Visits.Where(v => v.Id == id).Select(v => v.Status).SingleAsync()));
    }

    private async Task<Guid> Arrive(Browser browser, string name)
    {
        await browser.Press(await browser.Open("/reception"), "登记来访", ("VisitorName", name), ("Matter", "示例事由"));
        return await app.InDatabase(db => db.ReceptionEntries.Where(e => e.VisitorName == name).Select(e => e.Id).SingleAsync());
    }
}
