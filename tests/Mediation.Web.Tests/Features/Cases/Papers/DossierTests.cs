using System.Net;
using System.Security.Cryptography;
using Mediation.Db.PersonalData;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Verify;
using Mediation.Web.Tests.Features.Cases.Agreements;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.Papers;

/// <summary>The dossier as a whole: bound anew while the case is open, frozen when it is archived, shared by simple matters.</summary>
public sealed class DossierTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Open_WhileTheCaseIsOpen_BindsWhatIsOnFileAndKeepsNothingButTheReading()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);
        var first = Pages(await Bind(browser, reference));

        await Upload(browser, reference, PaperKind.IdentityCopy, "李示例身份证");
        var second = Pages(await Bind(browser, reference));

        Assert.Equal(first + 1, second);
        var of = await app.ReadCase(reference);
        Assert.Equal(2, of.Papers.Count);
        Assert.Null(of.BoundDossier);
        var readings = await app.InDatabase(db => db.PersonalDataReads.Where(read => read.CaseId == of.Id && read.Purpose == ReadingPurpose.OpenPaper).ToListAsync());
        Assert.Equal(4, readings.Count);
    }

    [ToolFact("pdftotext")]
    public async Task Open_WithPapersFiledInAnyOrder_BindsThemInTheOfficialOne()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Settled));
        await PaperActs.Issue(browser, reference, PaperKind.Agreement);
        await Upload(browser, reference, PaperKind.IdentityCopy, "李示例身份证");
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);

        var page = await browser.Open(PaperLinks.Dossier(reference));
        var text = PdfText.Pages(await Bind(browser, reference));

        Assert.Equal(
            ["受理登记表", "身份证明：李示例身份证", "调解协议书"],
            page.Html.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim().Split('（')[0].Trim()));
        var contents = PdfText.WithoutSpace(text[1]);
        Assert.Matches("1受理登记表3.*2身份证明：李示例身份证[0-9]+3调解协议书（2026）", contents);
        Assert.Contains("草稿", PdfText.WithoutSpace(text[0]));
    }

    [Fact]
    public async Task Show_WhenTheOutcomeRequiresPapersThatAreMissing_NamesThemAllWithAWayToMendThem()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Closed));
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);

        var page = await browser.Open(PaperLinks.Dossier(reference));

        Assert.Equal(["调解记录", "调解协议书"], page.Html.QuerySelectorAll("main .notice-warn li").Select(line => line.TextContent.Trim()));
        Assert.NotNull(page.Html.QuerySelector($"main .notice-warn a[href='{PaperLinks.All(reference)}']"));
    }

    [ToolFact("pdftotext")]
    public async Task Archive_WhenTheFileIsComplete_FreezesTheDossierWithItsHash()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await SolvedAtTheCounter(browser);

        await Archive(browser, reference);

        var of = await app.ReadCase(reference);
        var bytes = await Bytes(browser, PaperLinks.File(reference, of.BoundDossier!.Id));
        Assert.Equal(of.BoundDossier.ContentHash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(of.ArchivePages, Pages(bytes));
        Assert.Equal(of.ArchiveNumber, of.BoundDossier.Number);
        var text = PdfText.Continuous(bytes);
        Assert.Contains($"本卷共{of.ArchivePages}页", text);
        Assert.DoesNotContain("草稿", text);
        var page = await browser.Open(PaperLinks.Dossier(reference));
        HtmlAssert.Shows(page, of.BoundDossier.ContentHash);
        Assert.NotNull(page.Html.QuerySelector($"main a[href='{PaperLinks.File(reference, of.BoundDossier.Id)}']"));
        HtmlAssert.Shows(await app.Stranger().Open(VerifyLinks.Of(of.BoundDossier.Issue!.Code)), of.ArchiveNumber!);
    }

    [ToolFact("pdftotext")]
    public async Task Archive_OfSimpleMatters_BindsThemInOneDossierAndMarksTheEarlierOne()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (first, second) = (await SolvedAtTheCounter(browser), await SolvedAtTheCounter(browser));
        await Archive(browser, first);
        var alone = (await app.ReadCase(first)).BoundDossier!;

        var refused = await browser.Press(await browser.Open($"/cases/{second}/archive"), "归档并编卷号", ("With", "NONE"));
        await browser.Press(refused, "归档并编卷号", ("With", first));

        HtmlAssert.Refuses(refused, "With", "请从名单中选择要并入的案卷");
        var (one, other) = (await app.ReadCase(first), await app.ReadCase(second));
        Assert.Equal((CaseStatus.Archived, one.ArchiveNumber), (other.Status, other.ArchiveNumber));
        Assert.Equal((alone.ContentHash, other.BoundDossier!.Id), (one.BoundDossier!.ContentHash, one.BoundDossier.ReplacedById));
        Assert.Equal(2, other.BoundDossier.Issue!.Edition);
        var text = PdfText.Continuous(await Bytes(browser, PaperLinks.File(second, other.BoundDossier.Id)));
        Assert.Contains($"案件编号{first}", text);
        Assert.Contains($"案件编号{second}", text);
        Assert.Contains($"本卷共{other.ArchivePages}页", text);
        Assert.NotNull((await browser.Open(PaperLinks.Dossier(first))).Html.QuerySelector($"main a[href='{PaperLinks.Dossier(second)}']"));
    }

    [Fact]
    public async Task Download_OfASharedDossier_IsOnlyForWhoHandlesAllItsCases()
    {
        var director = await app.SignInAs(StaffRole.CentreDirector);
        var colleague = await app.InDatabase(db => db.Users.Where(user => user.UserName == "mediator2").Select(user => user.MediatorId!.Value).SingleAsync());
        var first = await SolvedAtTheCounter(director, c => c.Case.AssignHost(colleague, "同事", AssignmentMode.Appointed, null, c.Context, c.Mediator));
        var second = await SolvedAtTheCounter(director);
        await Archive(director, first);
        await Archive(director, second, first);

        var mediator = await app.SignInAs(StaffRole.Mediator);
        var refused = await mediator.Open(PaperLinks.File(second, (await app.ReadCase(second)).BoundDossier!.Id));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        foreach (var reference in new[] { first, second })
        {
            Assert.NotEmpty(await Bytes(director, PaperLinks.File(reference, (await app.ReadCase(reference)).BoundDossier!.Id)));
        }
    }

    [Fact]
    public async Task Open_ByWhoMayOnlyRead_IsRefusedWhileThePageIsShown()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var auditor = await app.SignInAs(StaffRole.Auditor);

        var page = await auditor.Open(PaperLinks.Dossier(reference));

        HtmlAssert.IsFine(page);
        Assert.Null(page.Html.QuerySelector($"form[action='{PaperLinks.DossierFile(reference)}']"));
        using var refused = await PostBind(auditor, page, reference);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Archive_WhenAFileIsLost_NamesThePaperAndUsesNoNumberUp()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            Solve(c);
            foreach (var kind in new[] { PaperKind.IntakeRegistration, PaperKind.WalkInNote })
            {
                c.Case.AddPaper(
                    kind, CaseNames.Of(kind).Chinese, null, null, new StoredPaper(new string('0', 64), "application/pdf", 1, 1), isScan: true, c.Context, c.Mediator);
            }
        });
        var before = await app.InDatabase(db => db.NumberSequences.SumAsync(sequence => sequence.LastNumber));

        var page = await Archive(browser, reference);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        HtmlAssert.Shows(page, "《受理登记表》的文件找不到了或者被改动过");
        Assert.Equal(CaseStatus.Closed, (await app.ReadCase(reference)).Status);
        Assert.Equal(before, await app.InDatabase(db => db.NumberSequences.SumAsync(sequence => sequence.LastNumber)));
    }

    private static int Pages(byte[] pdf) => ScannedFile.Read(pdf).Pages.Count;

    private static Task<byte[]> Bytes(Browser browser, string path) => browser.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    private static async Task<byte[]> Bind(Browser browser, string reference)
    {
        using var response = await PostBind(browser, await browser.Open(PaperLinks.Dossier(reference)), reference);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<HttpResponseMessage> PostBind(Browser browser, Page page, string reference)
    {
        var token = page.Html.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await browser.Client.PostAsync(new Uri(PaperLinks.DossierFile(reference), UriKind.Relative), form);
    }

    private static async Task<Page> Archive(Browser browser, string reference, string? with = null) =>
        await browser.Press(await browser.Open($"/cases/{reference}/archive"), "归档并编卷号", with is null ? [] : [("With", with)]);

    private static async Task<Page> Upload(Browser browser, string reference, PaperKind kind, string title) => await browser.Send(
        await browser.Open(PaperLinks.Upload(reference)), "上传", [("File", "scan.png", AgreementSteps.Png)], ("Kind", kind.ToString()), ("Title", title));

    private async Task<string> SolvedAtTheCounter(Browser browser, Action<TestCase>? before = null)
    {
        var reference = await app.AddCase(c => Solve(c, before));
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);
        await PaperActs.Issue(browser, reference, PaperKind.WalkInNote);
        return reference;
    }

    private static void Solve(TestCase c, Action<TestCase>? before = null)
    {
        c.WithNeighbours();
        before?.Invoke(c);
        c.Case.SolveOnSpot("当场修好", new VisitorConfirmation("李示例", DeclarationWay.OralNoted, c.Context.Now), c.Context, c.Mediator);
    }
}
