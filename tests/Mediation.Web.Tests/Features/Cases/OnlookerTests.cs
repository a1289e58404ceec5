using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>Who else has a case open is said on its pages and while somebody writes.</summary>
public sealed class OnlookerTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Sentence = "还有人打开着本案";

    [Fact]
    public async Task CasePage_WhenAnotherHasItOpen_NamesThemUntilTheyHaveBeenGoneForLong()
    {
        await using var own = new MediationApp();
        var reference = await own.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var (mediator, director) = (await own.SignIn("mediator1"), await own.SignIn("director1"));

        HtmlAssert.DoesNotShow(await mediator.Open(CaseLinks.Case(reference)), Sentence);
        HtmlAssert.Shows(await director.Open(CaseLinks.Case(reference)), await NameOf(own, "mediator1"));
        HtmlAssert.Shows(await mediator.Open(CaseLinks.Parties(reference)), $"{Sentence}：{await NameOf(own, "director1")}");

        own.Clock.Advance(OpenCases.Lasting + TimeSpan.FromMinutes(1));
        HtmlAssert.DoesNotShow(await (await own.SignIn("director1")).Open(CaseLinks.Case(reference)), Sentence);
    }

    [Fact]
    public async Task Draft_WhenAnotherHasComeMeanwhile_SaysSoToWhomHasTheCaseOpen()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var address = $"{CaseLinks.Risk(reference)}/assess";
        var (mediator, director, stranger) = (await app.SignIn("mediator1"), await app.SignIn("director1"), await app.SignIn("mediator3"));
        var form = await mediator.Open(address);
        await director.Open(CaseLinks.Case(reference));

        Assert.Contains($"{Sentence}：{await NameOf(app, "director1")}", await Keep(mediator, form, address), StringComparison.Ordinal);
        Assert.DoesNotContain(Sentence, await Keep(stranger, await stranger.Open("/cases/new/source"), address), StringComparison.Ordinal);
    }

    private static async Task<string> Keep(Browser browser, Page page, string key)
    {
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(new Uri("/drafts", UriKind.Relative), new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("_draft", key), new("Signs", "正在写")]));
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<string> NameOf(MediationApp of, string userName) =>
        of.InDatabase(db => db.Users.Where(user => user.UserName == userName).Select(user => user.DisplayName).SingleAsync());
}
