using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Cases.AssignHosts;

/// <summary>Several new cases get their host at once; what can't is said and left alone.</summary>
public sealed class AssignHostsTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Assign_TickedCases_GivesTheNewOnesAHostAndLeavesTheOthers()
    {
        var (first, second) = (await app.AddCase(c => c.WithNeighbours()), await app.AddCase(c => c.WithNeighbours()));
        var hosted = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var before = (await app.ReadCase(hosted)).Version;
        var director = await app.SignIn("director1");

        var page = await Tick(director, first, second, hosted);
        HtmlAssert.Shows(page, "勾选了 3 件，其中 2 件可以在这里确定主持调解员。");
        HtmlAssert.Shows(page, "请在案件里更换");
        var mediator = page.Html.QuerySelectorAll("#MediatorId option")[^1].GetAttribute("value")!;
        page = await director.Press(page, "确定", ("MediatorId", mediator));

        Assert.Equal("/cases", page.Path);
        Assert.Equal(Guid.Parse(mediator), (await app.ReadCase(first)).HostMediatorId);
        Assert.Equal(Guid.Parse(mediator), (await app.ReadCase(second)).HostMediatorId);
        Assert.Equal(before, (await app.ReadCase(hosted)).Version);
    }

    [Fact]
    public async Task Assign_WithoutAMediator_AsksForOneAndKeepsTheCases()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var director = await app.SignIn("director1");

        var page = await director.Press(await Tick(director, reference), "确定");

        Assert.Contains("请选择主持调解员", page.Errors);
        HtmlAssert.Shows(page, reference);
    }

    [Fact]
    public async Task Assign_WithoutATick_SaysSo()
    {
        await app.AddCase(c => c.WithNeighbours());
        var director = await app.SignIn("director1");

        Assert.Equal("请先勾选案件。", (await director.Press(await director.Open("/cases"), "给勾选的确定主持调解员")).Notice);
        Assert.Equal("请先勾选案件。", (await director.Press(await director.Open("/cases"), "导出勾选的（Excel）")).Notice);
    }

    [Fact]
    public async Task Assign_CasesOfAnotherCentre_AreNotEvenNamed()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        var other = await app.SignIn("director2");

        var page = await Tick(other, reference);

        HtmlAssert.DoesNotShow(page, reference);
    }

    // The boxes stand in the rows and belong to the form above them.
    private static async Task<Page> Tick(Browser browser, params string[] references)
    {
        var list = await browser.Open("/account");
        var token = list.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(new Uri("/cases/assign-hosts", UriKind.Relative), new FormUrlEncodedContent(
            references.Select(reference => KeyValuePair.Create("case", reference)).Append(KeyValuePair.Create("__RequestVerificationToken", token))));
        return await Page.Read("/cases/assign-hosts", answer);
    }
}
