using Mediation.Domain;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Visits;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.CaseList;

/// <summary>A minor's name doesn't get into a list by way of what somebody typed. The clock stands at 2026-03-02.</summary>
public sealed class MinorNamesTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Title = "赵小测被同学推倒纠纷（小测受伤）";
    private const string Masked = "赵某被同学推倒纠纷（某受伤）";

    [Theory]
    [InlineData("赵小测受伤", "赵某受伤")]
    [InlineData("小测受伤", "某受伤")]
    [InlineData("赵大测受伤", "赵大测受伤")]
    [InlineData("钱明受伤，天明了", "钱某受伤，天明了")]
    [InlineData("孙成年受伤", "孙成年受伤")]
    [InlineData("赵小测测和赵小测", "赵某和赵某")]
    public void InText_OfSomebodyTyping_MasksTheMinorsOnly(string typed, string shown)
    {
        var today = new DateOnly(2026, 3, 2);
        NamedPerson[] people =
        [
            new("赵小测", new DateOnly(2015, 1, 1)), new("赵小测测", new DateOnly(2008, 3, 3)), new("钱明", new DateOnly(2010, 1, 1)),
            new("孙成年", new DateOnly(2008, 3, 2)), new("李不详", null),
        ];

        Assert.Equal(shown, MinorNames.InText(typed, people, today));
    }

    [Fact]
    public async Task Title_WithAMinorsName_IsMaskedInListAndDeskAndWholeInTheCase()
    {
        var reference = await WithMinor();
        var browser = await app.SignIn("mediator1");

        HtmlAssert.Shows(await browser.Open("/cases?q=" + reference), Masked);
        HtmlAssert.DoesNotShow(await browser.Open("/"), "小测");
        HtmlAssert.Shows(await browser.Open("/cases/" + reference), Title);
    }

    [Fact]
    public async Task Title_WithAMinorsName_IsMaskedAmongSimilarCases()
    {
        await WithMinor();
        var browser = await app.SignIn("mediator1");
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例甲");
        await browser.AddPerson(PartySide.Respondent, "示例乙");

        var page = await browser.FillDispute(("Title", Title));

        HtmlAssert.Shows(page, Masked);
        HtmlAssert.DoesNotShow(page, "小测");
    }

    [Fact]
    public async Task Registers_WithTheCasesMinor_MaskTheName()
    {
        var reference = await WithMinor();
        await app.InDatabase(async db =>
        {
            var of = await db.Cases.SingleAsync(c => c.Reference == reference);
            var now = RuleContext.At(app.Clock.GetUtcNow().UtcDateTime);
            var entry = ReceptionEntry.Arrive(of.CentreId, new Caller("赵小测", null, "小测来问受伤的事"), 1, now, Actor.System);
            entry.BecomeCase(of);
            var round = new Visit(VisitKind.Round, of.CentreId, null, new VisitPlan(now.Now, "赵小测家", "示例网格员", "居民", "看望赵小测"));
            round.NoteOpenedCase(of.Id);
            db.Add(entry);
            db.Add(round);
            return await db.SaveChangesAsync();
        });
        var browser = await app.SignIn("mediator1");

        var register = await browser.Open("/reception");
        HtmlAssert.Shows(register, "某来问受伤的事");
        HtmlAssert.DoesNotShow(register, "小测");
        var visits = await browser.Open(VisitLinks.List);
        HtmlAssert.Shows(visits, "看望赵某");
        HtmlAssert.DoesNotShow(visits, "小测");
    }

    [Theory]
    [InlineData("/reception", "登记来访")]
    [InlineData("/reception/appointments", "预约")]
    public async Task Visitor_SaidToBeUnderAge_IsMaskedInTheRegister(string list, string button)
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(
            await browser.Open(list), button, ("VisitorName", "周小问"), ("IsMinor", "true"), ("Matter", "小问被打"), ("At", "2026-03-05T10:00"));

        HtmlAssert.Shows(page, "周某");
        HtmlAssert.Shows(page, "某被打");
        HtmlAssert.DoesNotShow(page, "小问");
    }

    private Task<string> WithMinor() => app.AddCase(
        c => c.Case.AddParty(PartySide.Applicant, new PartyDetails(PartyKind.Person, "赵小测") { BirthDate = new DateOnly(2015, 1, 1) }, c.Context, c.Mediator),
        with: intake => intake with { Title = Title });
}
