using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Numbers;
using Mediation.Web.Infrastructure.Spreadsheets;
using Mediation.Web.Tests.Features.Cases.Agreements;
using Mediation.Web.Tests.Features.Cases.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Numbers;

public sealed class NumberRegisterTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Show_AfterANoticeWasWithdrawn_ListsItsNumberWithReasonAndPerson()
    {
        var (reference, paper) = await Withdrawn("当事人姓名有误");
        var director = await app.SignInAs(StaffRole.CentreDirector);

        var page = await director.Open(NumberLinks.Register + "?kind=Notice&cancelled=true");

        var line = page.Html.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(paper.Number!, StringComparison.Ordinal)).TextContent;
        Assert.Contains(reference, line, StringComparison.Ordinal);
        Assert.Contains("不予受理通知书", line, StringComparison.Ordinal);
        Assert.Contains("当事人姓名有误", line, StringComparison.Ordinal);
        Assert.Contains(paper.Withdrawal!.By, line, StringComparison.Ordinal);
        foreach (var party in (await app.ReadCase(reference)).Parties)
            HtmlAssert.DoesNotShow(page, party.Name);
    }

    [Fact]
    public async Task Show_OfAYear_HasEveryNumberOnceInOrder()
    {
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var (reference, _) = await AgreementSteps.OutForSignature(app, mediator);
        await AgreementSteps.OutForSignature(app, mediator);
        var director = await app.SignInAs(StaffRole.CentreDirector);

        var page = await director.Open($"{NumberLinks.Register}?committee={(await app.ReadCase(reference)).CommitteeId}");

        Assert.Equal("编号登记簿", page.Heading);
        var committee = Guid.Parse(page.Value("committee")!);
        var year = int.Parse(page.Value("year")!, System.Globalization.CultureInfo.InvariantCulture);
        var given = await app.InDatabase(db => db.GivenNumbers
            .Where(g => g.CommitteeId == committee && g.Year == year && g.Kind == Domain.Numbering.PaperNumberKind.Agreement).OrderBy(g => g.Place).ToListAsync());
        Assert.True(given.Count >= 2);
        Assert.Equal(Enumerable.Range(1, given.Count), given.Select(g => g.Place));
        Assert.Equal(given[^1].Text, page.Html.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public async Task Abandon_OfANumberedAgreement_CancelsItsNumber()
    {
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, mediator);

        await mediator.Press(await mediator.Open(AgreementLinks.Agreement(reference, agreement.Id) + "/abandon"), "放弃协议", ("Reason", "一方反悔"));

        var given = await app.InDatabase(db => db.GivenNumbers.SingleAsync(g => g.Text == agreement.Number));
        Assert.Equal(("一方反悔", PaperKind.Agreement), (given.Cancellation!.Reason, given.Paper));
    }

    [Fact]
    public async Task Export_OfWhatIsShown_IsAnExcelFileAndOnRecord()
    {
        var (_, paper) = await Withdrawn("错发");
        var director = await app.SignInAs(StaffRole.CentreDirector);
        var page = await director.Open(NumberLinks.Register + "?kind=Notice");
        var form = page.FormOf("导出 Excel");
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")));

        using var response = await director.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);

        Assert.Equal(Spreadsheet.ContentType, response.Content.Headers.ContentType?.MediaType);
        using var book = SpreadsheetDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);
        var text = string.Concat(book.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.InnerText));
        Assert.Contains(paper.Number!, text, StringComparison.Ordinal);
        Assert.Contains("错发", text, StringComparison.Ordinal);
        Assert.Contains(await app.InDatabase(db => db.ListExports.ToListAsync()), export => export.Filter.StartsWith("编号登记簿", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_OfACommitteeOutsideTheScope_ShowsTheOwn()
    {
        var director = await app.SignInAs(StaffRole.CentreDirector);
        var own = (await director.Open(NumberLinks.Register)).Html.QuerySelectorAll("#committee option").Select(option => option.GetAttribute("value")).ToList();
        var other = (await app.InDatabase(db => db.Committees.Select(c => c.Id).ToListAsync())).First(id => !own.Contains(id.ToString()));

        var page = await director.Open($"{NumberLinks.Register}?committee={other}&year=99999999999&kind=Case&page=-4");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(page.Value("committee"), own);
    }

    private async Task<(string Reference, CasePaper Paper)> Withdrawn(string reason)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Declined));
        var mediator = await app.SignInAs(StaffRole.Mediator);
        await PaperActs.Issue(mediator, reference, PaperKind.DeclineNotice);
        var paper = (await app.ReadCase(reference)).Papers.Single();
        await mediator.Press(await mediator.Open(PaperLinks.Withdraw(reference, paper.Id)), "作废", ("Form.Reason", reason));
        return (reference, (await app.ReadCase(reference)).Papers.Single());
    }
}
