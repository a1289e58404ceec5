using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.ExportCases;

public sealed class ExportCasesTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Export_OfAFilteredList_HoldsItsCasesAndSaysWhoTookThemByWhichFilter()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Suspended));
        var other = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        var (cases, about) = await Export("director1", "/cases?stage=Suspended");

        Assert.Contains(reference, cases.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain(other, cases.InnerText, StringComparison.Ordinal);
        Assert.Contains("阶段：中止调解", about.InnerText, StringComparison.Ordinal);
        Assert.Equal(PaneStateValues.Frozen, cases.Descendants<Pane>().Single().State!.Value);
        Assert.Single(cases.Elements<AutoFilter>());
        Assert.Contains(cases.Descendants<Cell>(), cell => cell.DataType is null && double.TryParse(cell.CellValue?.Text, out var day) && day > 40_000);
    }

    [Fact]
    public async Task Export_Always_IsOnRecordForTheAuditor()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        await Export("director1", "/cases?q=" + reference);

        var export = await app.InDatabase(db => db.ListExports.SingleAsync(line => line.Filter.Contains(reference)));
        Assert.Equal(1, export.Rows);
        HtmlAssert.Shows(await (await app.SignIn("auditor1")).Open("/audit/exports"), export.Filter);
    }

    [Fact]
    public async Task Export_BySomebodyOfAnotherCentre_LeavesTheCaseOut()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await app.AddCase(c => c.BringTo(CaseStatus.Mediating));

        var mediator1 = await Export("mediator1", "/cases?size=100");
        HtmlAssert.DoesNotShow(await (await app.SignIn("director2")).Open("/cases"), reference);

        Assert.Contains(reference, mediator1.Cases.InnerText, StringComparison.Ordinal);
        Assert.Null((await (await app.SignIn("director2")).Open("/cases?q=" + reference)).Html.QuerySelector("form[action^='/cases/export']"));
    }

    [Fact]
    public async Task Export_OfAMinorAndOfATitleLikeAFormula_MasksTheOneAndDisarmsTheOther()
    {
        var reference = await app.AddCase(
            c => c.Case.AddParty(
                PartySide.Applicant, new PartyDetails(PartyKind.Person, "赵小测") { BirthDate = new DateOnly(2015, 1, 1) }, c.Context, c.Mediator),
            with: intake => intake with { Title = "赵小测受伤纠纷" });
        await app.AddCase(c => c.Case.AddParty(PartySide.Applicant, new PartyDetails(PartyKind.Person, "=1+1测试"), c.Context, c.Mediator));

        var (cases, _) = await Export("director1", "/cases?size=100");
        var (_, about) = await Export("director1", "/cases?q=赵小测");
        Assert.Contains("赵某", about.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("小测", about.InnerText, StringComparison.Ordinal);

        Assert.Contains(reference, cases.InnerText, StringComparison.Ordinal);
        Assert.Contains("赵某", cases.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("赵小测", cases.InnerText, StringComparison.Ordinal);
        Assert.Contains(cases.Descendants<Cell>(), cell => cell.InnerText == "'=1+1测试");
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData(" =1", "' =1")]
    [InlineData("漏水\u0001纠纷", "漏水纠纷")]
    [InlineData("𠮷野家", "𠮷野家")]
    public void Neutral_OfAnyText_HoldsNoFormulaAndLosesNoCharacter(string text, string kept) => Assert.Equal(kept, Spreadsheet.Neutral(text));

    private async Task<(Worksheet Cases, Worksheet About)> Export(string userName, string list)
    {
        var browser = await app.SignIn(userName);
        var page = await browser.Open(list);
        var form = page.Html.QuerySelector("form[action^='/cases/export']")!;
        var token = form.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        var answer = await browser.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
        Assert.Equal(Spreadsheet.ContentType, answer.Content.Headers.ContentType!.MediaType);
        using var file = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        var book = file.WorkbookPart!;
        var sheets = book.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(sheet => ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet).ToList();
        return ((Worksheet)sheets[0].CloneNode(deep: true), (Worksheet)sheets[1].CloneNode(deep: true));
    }
}
