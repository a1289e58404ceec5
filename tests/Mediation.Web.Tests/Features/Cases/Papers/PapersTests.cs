using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Mediation.Db.PersonalData;
using Mediation.Documents.Tests.Typesetting.Reading;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.Papers;

public sealed class PapersTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Preview_WhenAsked_AnswersADraftAndKeepsNothingButTheReading()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);

        using var response = await browser.Client.GetAsync(new Uri(PaperLinks.Preview(reference, PaperKind.IntakeRegistration, null), UriKind.Relative));

        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        var read = await app.ReadCase(reference);
        Assert.Empty(read.Papers);
        var readings = await Readings(read.Id);
        Assert.Equal(2, readings.Count);
        Assert.All(readings, reading => Assert.Equal(ReadingPurpose.PrintPaper, reading.Purpose));
    }

    [Fact]
    public async Task Look_AtAPaper_ShowsItInThePageWithTheWaysToPrintDownloadAndIssueIt()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);
        var file = PaperLinks.Preview(reference, PaperKind.Receipt, null);

        var page = await browser.Open(PaperLinks.Look(reference, PaperKind.Receipt, null));

        Assert.Equal("预览：受理回执", page.Heading);
        Assert.Equal(file, page.Html.QuerySelector("main iframe[title]")!.GetAttribute("src")!.Split('#')[0]);
        Assert.NotNull(page.Html.QuerySelector($"main a[download][href='{file}']"));
        await browser.Press(page, "出具");
        Assert.Equal(PaperKind.Receipt, Assert.Single((await app.ReadCase(reference)).Papers).Kind);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.Look(reference, PaperKind.TerminationNotice, null))).Status);
    }

    [Fact]
    public async Task Preview_InsideAPage_OfAPaperThatCannotBeSet_SaysSoWithoutAMenuOfItsOwn()
    {
        var reference = await app.AddCase(c =>
        {
            c.WithNeighbours();
            c.Case.CorrectParty(
                c.Applicant.Id, new Domain.Parties.PartyDetails(Domain.Parties.PartyKind.Person, "李\U0003134A") { Address = "示例路1号" }, c.Context, c.Mediator);
        });
        var file = PaperLinks.Preview(reference, PaperKind.Receipt, null);
        var browser = await app.SignInAs(StaffRole.Mediator);
        using var framed = new HttpRequestMessage(HttpMethod.Get, new Uri(file, UriKind.Relative));
        framed.Headers.Add("Sec-Fetch-Dest", "iframe");

        var page = await Page.Read(file, await browser.Client.SendAsync(framed));

        Assert.Equal("文书还不能出具", page.Heading);
        Assert.Null(page.Html.QuerySelector("nav"));
        Assert.NotNull((await browser.Open(file)).Html.QuerySelector("nav"));
    }

    [Fact]
    public async Task Preview_WhenThePaperCannotBePrintedNow_IsUnknown()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.Preview(reference, PaperKind.TerminationNotice, null))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.Preview(reference, PaperKind.Agreement, Guid.NewGuid()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"{PaperLinks.All(reference)}/preview/Nonsense")).Status);
    }

    [Theory]
    [InlineData(CaseStatus.Accepted, PaperKind.Application)]
    [InlineData(CaseStatus.Settled, PaperKind.Agreement)]
    [InlineData(CaseStatus.Terminated, PaperKind.NoteOfTelling)]
    [InlineData(CaseStatus.Closed, PaperKind.ClosingReport)]
    public async Task Preview_OfEveryPaperOnTheList_CanBeSet(CaseStatus status, PaperKind among)
    {
        var reference = await app.AddCase(c => c.BringTo(status));
        var browser = await app.SignInAs(StaffRole.Mediator);
        var printable = PrintablePaper.For(await app.ReadCase(reference));

        Assert.Contains(printable, paper => paper.Kind == among);
        foreach (var paper in printable)
        {
            using var response = await browser.Client.GetAsync(new Uri(PaperLinks.Preview(reference, paper.Kind, paper.SubjectId), UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode, $"{paper.Kind} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Word_OfAnAgreement_AnswersAFileThatSaysWhatWasAgreedAndLogsTheReading()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Settled));
        var browser = await app.SignInAs(StaffRole.Mediator);
        var before = await app.ReadCase(reference);
        var agreement = before.Agreements[0];

        using var response = await browser.Client.GetAsync(new Uri(PaperLinks.Word(reference, PaperKind.Agreement, agreement.Id), UriKind.Relative));

        Assert.EndsWith(".docx", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        using var file = WordprocessingDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);
        var text = file.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains(agreement.Clauses[0].Text, text, StringComparison.Ordinal);
        Assert.All(before.Parties, party => Assert.Contains(party.Name, text, StringComparison.Ordinal));
        Assert.Contains("以正式出具的 PDF 文书为准", file.MainDocumentPart.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Empty((await app.ReadCase(reference)).Papers);
        Assert.Equal(before.Parties.Count, (await Readings(before.Id)).Count);
    }

    [Fact]
    public async Task Word_OfARecordOrToSomebodyWhoOnlyReads_IsRefused()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Settled));
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var supervisor = await app.SignInAs(StaffRole.DistrictSupervisor);
        var agreement = (await app.ReadCase(reference)).Agreements[0].Id;

        Assert.Equal(HttpStatusCode.NotFound, (await mediator.Open(PaperLinks.Word(reference, PaperKind.IntakeRegistration, null))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Open(PaperLinks.Word(reference, PaperKind.Agreement, agreement))).Status);
    }

    [Fact]
    public async Task Issue_WhenPressed_FilesTheSameBytesForEver()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Settled));
        var browser = await app.SignInAs(StaffRole.Mediator);

        var page = await PaperActs.Issue(browser, reference, PaperKind.Agreement);

        var read = await app.ReadCase(reference);
        var paper = Assert.Single(read.Papers);
        Assert.Equal(read.Agreements[0].Number, paper.Number);
        Assert.True(paper.Pages >= 1);
        Assert.Contains("出具", page.Notice, StringComparison.Ordinal);
        Assert.Contains(read.Events, e => e.Act == CaseActs.IssuePaper && e.SubjectId == paper.Id);
        var bytes = await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, paper.Id), UriKind.Relative));
        Assert.Equal(paper.ContentHash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task Download_Always_LogsWhoOpenedWhosePaper()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);
        var read = await app.ReadCase(reference);

        await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, read.Papers.Single().Id), UriKind.Relative));

        var opened = (await Readings(read.Id)).Where(reading => reading.Purpose == ReadingPurpose.OpenPaper).ToList();
        Assert.Equal(read.Parties.Select(party => party.Id).Order(), opened.Select(reading => reading.PartyId).Order());
        Assert.All(opened, reading => Assert.Equal("受理登记表", reading.Note));
    }

    [Fact]
    public async Task Issue_WhenPressedAgain_ReplacesTheEarlierVersionAndKeepsIt()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);

        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration);
        await PaperActs.Issue(browser, reference, PaperKind.IntakeRegistration, "重新出具 受理登记表");

        var papers = (await app.ReadCase(reference)).Papers;
        Assert.Equal(2, papers.Count);
        Assert.Single(papers, paper => paper.IsReplaced);
    }

    [Fact]
    public async Task Issue_WhenSomethingIsMissing_NamesItAndUsesNoNumberUp()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
            confirmation.ChooseCourt("示例区人民法院", Domain.Confirmations.CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        });
        var browser = await app.SignInAs(StaffRole.Mediator);

        var page = await PaperActs.Issue(browser, reference, PaperKind.ConfirmationPacket);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("材料不齐：尚未上传当事人身份证明", page.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReadCase(reference)).Papers);
    }

    [Fact]
    public async Task Issue_OfThePacketAfterAScannedPdfCameIn_BindsEachOfItsPages()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
            confirmation.ChooseCourt("示例区人民法院", Domain.Confirmations.CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        });
        var browser = await app.SignInAs(StaffRole.Mediator);
        await Upload(browser, reference, PaperKind.IdentityCopy, TestPdf.Scan(1));
        await PaperActs.Issue(browser, reference, PaperKind.ConfirmationPacket);
        await Upload(browser, reference, PaperKind.PropertyPaper, TestPdf.Scan(5));

        await PaperActs.Issue(browser, reference, PaperKind.ConfirmationPacket, "重新出具 司法确认材料包");

        var packets = (await app.ReadCase(reference)).Papers.Where(paper => paper.Kind == PaperKind.ConfirmationPacket).ToList();
        Assert.Equal(5, packets.Single(packet => !packet.IsReplaced).Pages - packets.Single(packet => packet.IsReplaced).Pages);
    }

    [Fact]
    public async Task Withdraw_OfAWrongScan_KeepsItInTheFileAndOutOfTheNextPacket()
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
            confirmation.ChooseCourt("示例区人民法院", Domain.Confirmations.CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        });
        var browser = await app.SignInAs(StaffRole.Mediator);
        await Upload(browser, reference, PaperKind.IdentityCopy, TestPdf.Scan(1));
        await Upload(browser, reference, PaperKind.PropertyPaper, TestPdf.Scan(3));
        await PaperActs.Issue(browser, reference, PaperKind.ConfirmationPacket);
        var wrong = (await app.ReadCase(reference)).Papers.Single(paper => paper.Kind == PaperKind.PropertyPaper);

        var asked = await browser.Open(PaperLinks.Withdraw(reference, wrong.Id));
        HtmlAssert.Shows(asked, "材料包已经制作，里面有这份扫描件");
        var page = await browser.Press(asked, "作废", ("Form.Reason", "传错了文件"));

        HtmlAssert.Shows(page, "已作废");
        HtmlAssert.Shows(page, "传错了文件");
        Assert.Equal(HttpStatusCode.OK, (await browser.Client.GetAsync(new Uri(PaperLinks.File(reference, wrong.Id), UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.Withdraw(reference, wrong.Id))).Status);
        await PaperActs.Issue(browser, reference, PaperKind.ConfirmationPacket, "重新出具 司法确认材料包");
        var packets = (await app.ReadCase(reference)).Papers.Where(paper => paper.Kind == PaperKind.ConfirmationPacket).ToList();
        Assert.Equal(3, packets.Single(packet => packet.IsReplaced).Pages - packets.Single(packet => !packet.IsReplaced).Pages);
    }

    [Theory]
    [InlineData("mediator2", HttpStatusCode.NotFound)]
    [InlineData("auditor1", HttpStatusCode.Forbidden)]
    public async Task Withdraw_OfAScan_ByWhoDoesNotHandleTheCase_IsRefused(string account, HttpStatusCode expected)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await Upload(await app.SignInAs(StaffRole.Mediator), reference, PaperKind.Evidence, TestPdf.Scan(1));
        var scan = (await app.ReadCase(reference)).Papers.Single();

        Assert.Equal(expected, (await (await app.SignIn(account)).Open(PaperLinks.Withdraw(reference, scan.Id))).Status);
    }

    [Theory]
    [InlineData("mediator2", HttpStatusCode.NotFound)]
    [InlineData("mediator3", HttpStatusCode.NotFound)]
    [InlineData("director2", HttpStatusCode.NotFound)]
    [InlineData("auditor1", HttpStatusCode.Forbidden)]
    [InlineData("supervisor1", HttpStatusCode.Forbidden)]
    [InlineData("admin1", HttpStatusCode.Forbidden)]
    [InlineData("director1", HttpStatusCode.OK)]
    public async Task Download_WhenSomebodyElseAsks_IsCheckedAgainstTheCase(string account, HttpStatusCode expected)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var owner = await app.SignInAs(StaffRole.Mediator);
        await PaperActs.Issue(owner, reference, PaperKind.Receipt);
        var paper = (await app.ReadCase(reference)).Papers.Single();

        var browser = await app.SignIn(account);
        using var response = await browser.Client.GetAsync(new Uri(PaperLinks.File(reference, paper.Id), UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Download_WhenTheKeyBelongsToAnotherCase_IsUnknown()
    {
        var first = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var second = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignInAs(StaffRole.Mediator);
        await PaperActs.Issue(browser, first, PaperKind.Receipt);
        var paper = (await app.ReadCase(first)).Papers.Single();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.File(second, paper.Id))).Status);
    }

    [Fact]
    public async Task Papers_WhenAnAddressIsProtected_CarryTheNoteInItsPlace()
    {
        var reference = await app.AddCase(c =>
        {
            c.WithNeighbours();
            c.Case.CorrectParty(c.Applicant.Id, new Domain.Parties.PartyDetails(Domain.Parties.PartyKind.Person, "李示例")
            {
                Address = "绝密住址八十八号", IsAddressProtected = true,
            }, c.Context, c.Mediator);
            c.BringTo(CaseStatus.Settled);
        });
        var browser = await app.SignInAs(StaffRole.Mediator);

        var page = await browser.Open(PaperLinks.All(reference));

        Assert.DoesNotContain("绝密住址", page.Text, StringComparison.Ordinal);
        var agreement = (await app.ReadCase(reference)).Agreements[0];
        Assert.Equal(AgreementStatus.Effective, agreement.Status);
    }

    [Fact]
    public async Task Upload_WhenNothingIsFilledIn_SaysWhatToDo()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);

        var answer = await browser.Press(await browser.Open(PaperLinks.Upload(reference)), "上传", ("Title", new string('长', 201)));

        Assert.Equal(3, answer.Errors.Count);
    }

    private static async Task Upload(Browser browser, string reference, PaperKind kind, TestPdf scan) => await browser.Send(
        await browser.Open(PaperLinks.Upload(reference)), "上传", [("File", "扫描件.pdf", scan.Bytes())],
        ("Kind", kind.ToString()), ("Title", $"示例{kind}"));

    private Task<List<PersonalDataRead>> Readings(Guid caseId) =>
        app.InDatabase(db => db.PersonalDataReads.Where(reading => reading.CaseId == caseId).ToListAsync());
}
