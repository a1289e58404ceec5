using System.Net;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Templates;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Templates;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Confirmations;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Tests.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Features.Cases.Confirmations;

/// <summary>材料清单: what the court asks for, what is missing, and the versions of the packet.</summary>
public sealed class PacketManifestTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Court = "示例区人民法院";

    [Fact]
    public async Task Show_WhenSomethingIsMissing_NamesItWithALinkToMendIt()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();

        var before = await browser.Open(ConfirmationLinks.Packet(reference, id));
        await Upload(browser, reference, PaperKind.IdentityCopy);
        var after = await browser.Open(ConfirmationLinks.Packet(reference, id));

        HtmlAssert.Shows(before, $"{Court}要求的材料还缺 1 项");
        HtmlAssert.Shows(before, "尚未上传当事人身份证明");
        Assert.NotNull(before.Html.QuerySelector($"main a[href='{PaperLinks.Upload(reference, PaperKind.IdentityCopy)}']"));
        HtmlAssert.Shows(before, "当事人均未委托代理人");
        HtmlAssert.Shows(after, $"{Court}要求的材料已经齐全");
        Assert.Equal("IdentityCopy", (await browser.Open(PaperLinks.Upload(reference, PaperKind.IdentityCopy))).Value("Kind"));
    }

    [Fact]
    public async Task MakeReady_WhenSomethingIsMissing_IsRefusedAndMakesNoVersion()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();

        var page = await MakeReady(browser, reference, id);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        HtmlAssert.Shows(page, "尚未上传当事人身份证明");
        var confirmation = await Read(reference);
        Assert.Equal((ConfirmationStatus.Preparing, 0), (confirmation.Status, confirmation.Packets.Count));
    }

    [Fact]
    public async Task MakeReady_WhereThisCourtAsksForMore_IsRefusedUntilItIsThere()
    {
        const string strict = "严格区人民法院";
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared(strict);
        await Demand(reference, "PropertyPapers", $"视情况\n{strict}：必备");
        await Upload(browser, reference, PaperKind.IdentityCopy);

        var refused = await MakeReady(browser, reference, id);
        await Upload(browser, reference, PaperKind.PropertyPaper);
        await MakeReady(browser, reference, id);

        HtmlAssert.Shows(refused, "尚未上传财产权利证明");
        Assert.Equal(ConfirmationStatus.Ready, (await Read(reference)).Status);
    }

    [ToolFact("pdftotext")]
    public async Task MakeReady_WhenComplete_KeepsAManifestThatMatchesThePages()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();
        await Upload(browser, reference, PaperKind.IdentityCopy);

        await MakeReady(browser, reference, id);

        var packet = Assert.Single((await Read(reference)).Packets);
        var bytes = await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, packet.PaperId), UriKind.Relative));
        Assert.Equal(packet.Hash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var pages = PdfText.Pages(bytes);
        var bound = packet.Lines.Where(line => line.FirstPage is not null).ToList();
        Assert.All(bound.Zip(bound.Skip(1)), pair => Assert.Equal(pair.First.LastPage + 1, pair.Second.FirstPage));
        var identity = bound.Single(line => line.Place == "身份证明");
        Assert.Contains(PdfText.WithoutSpace(identity.Name), PdfText.WithoutSpace(pages[identity.FirstPage!.Value - 1]));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(AgreementSteps.Png)), identity.Hash);
        Assert.Contains(packet.Lines, line => line is { Place: "授权委托书及代理人身份材料", NotApplicable: "当事人均未委托代理人" });
    }

    [Fact]
    public async Task IndexAndHashes_OfAVersion_SayWhatStandsWhereAndNothingElseChangesThem()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();
        await Upload(browser, reference, PaperKind.IdentityCopy);
        await MakeReady(browser, reference, id);
        var packet = (await Read(reference)).Packets[0];

        var page = await browser.Open(ConfirmationLinks.Packet(reference, id));
        var hashes = await browser.Client.GetStringAsync(new Uri(ConfirmationLinks.PacketHashes(reference, id, packet.PaperId), UriKind.Relative));
        var index = await browser.Client.GetByteArrayAsync(new Uri(ConfirmationLinks.PacketIndex(reference, id, packet.PaperId), UriKind.Relative));

        HtmlAssert.Shows(page, packet.Hash);
        Assert.StartsWith($"{packet.Hash}  packet-1.pdf\n", hashes, StringComparison.Ordinal);
        Assert.All(packet.Lines.Where(line => line.Hash is not null), line => Assert.Contains(line.Hash!, hashes, StringComparison.Ordinal));
        using var book = SpreadsheetDocument.Open(new MemoryStream(index), isEditable: false);
        var text = string.Concat(book.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.InnerText));
        Assert.All(packet.Lines, line => Assert.Contains(line.NotApplicable ?? line.Name, text, StringComparison.Ordinal));
        Assert.Contains(packet.Hash, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_OnceThePacketWasBound_OfferNoWayPastItsVersions()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();
        await Upload(browser, reference, PaperKind.IdentityCopy);
        var before = await browser.Open(PaperLinks.All(reference));
        await MakeReady(browser, reference, id);

        var after = await browser.Open(PaperLinks.All(reference));
        var sent = await browser.Press(before, "出具 司法确认材料包");

        Assert.Empty(after.Html.QuerySelectorAll($"main form input[value='{PaperKind.ConfirmationPacket}']"));
        Assert.Equal(HttpStatusCode.NotFound, sent.Status);
        Assert.Single((await app.ReadCase(reference)).Papers, paper => paper.Kind == PaperKind.ConfirmationPacket);
    }

    [Fact]
    public async Task Supplement_AfterTheCourtSentItBack_MakesTheNextVersionAndKeepsTheFirst()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, id) = await Prepared();
        var at = ConfirmationLinks.Confirmation(reference, id);
        await Upload(browser, reference, PaperKind.IdentityCopy);
        await MakeReady(browser, reference, id);
        await browser.Press(await browser.Open($"{at}/file"), "登记提交");
        await app.InDatabase(async db =>
        {
            var of = (await Db.Cases.CaseLoading.LoadCaseAsync(db, reference))!;
            var context = Domain.Workflow.RuleContext.At(app.Clock);
            of.ConfirmationOf(id).AskSupplement("产权证明", context.Today.AddDays(5), context, Actor.System);
            return await db.SaveChangesAsync();
        });
        await Upload(browser, reference, PaperKind.PropertyPaper);

        await browser.Press(await browser.Open($"{at}/supplement"), "重新制作并提交");

        var of = await app.ReadCase(reference);
        var packets = of.Confirmations[0].Packets;
        Assert.Equal(2, packets.Count);
        Assert.Equal(of.Confirmations[0].PacketHash, packets[1].Hash);
        Assert.DoesNotContain(packets[0].Lines, line => line is { Place: "与调解协议有关的财产权利证明", FirstPage: not null });
        Assert.Contains(packets[1].Lines, line => line is { Place: "与调解协议有关的财产权利证明", FirstPage: not null });
        var first = await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, packets[0].PaperId), UriKind.Relative));
        Assert.Equal(packets[0].Hash, Convert.ToHexStringLower(SHA256.HashData(first)));
        HtmlAssert.Shows(await browser.Open(ConfirmationLinks.Packet(reference, id)), "第 2 版");
    }

    [Fact]
    public async Task Index_ForWhoMayOnlyRead_IsRefusedAndUnknownVersionsAreUnknown()
    {
        var (reference, id) = await Prepared();
        var auditor = await app.SignInAs(StaffRole.Auditor);
        var mediator = await app.SignInAs(StaffRole.Mediator);

        HtmlAssert.IsFine(await auditor.Open(ConfirmationLinks.Packet(reference, id)));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open(ConfirmationLinks.PacketIndex(reference, id, Guid.NewGuid()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mediator.Open(ConfirmationLinks.PacketIndex(reference, id, Guid.NewGuid()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mediator.Open(ConfirmationLinks.PacketHashes(reference, id, Guid.NewGuid()))).Status);
    }

    private static async Task<Page> MakeReady(Browser browser, string reference, Guid id) =>
        await browser.Press(await browser.Open($"{ConfirmationLinks.Confirmation(reference, id)}/make-ready"), "制作材料包");

    private static async Task Upload(Browser browser, string reference, PaperKind kind) => await browser.Send(
        await browser.Open(PaperLinks.Upload(reference)), "上传", [("File", "scan.png", AgreementSteps.Png)], ("Kind", kind.ToString()), ("Title", $"扫描件{kind}"));

    private Task<int> Demand(string reference, string path, string text) => app.InDatabase(async db =>
    {
        var of = (await Db.Cases.CaseLoading.LoadCaseAsync(db, reference))!;
        var template = new PaperTemplate(CourtPacketMatter.Instance.Name, of.CommitteeId);
        template.Revise(
            new Dictionary<string, string> { [path] = text }, ChinaTime.Today(app.Clock), null, null, ChinaTime.Today(app.Clock), Actor.System,
            app.Clock.GetUtcNow().UtcDateTime);
        db.PaperTemplates.Add(template);
        return await db.SaveChangesAsync();
    });

    private async Task<(string Reference, Guid Confirmation)> Prepared(string court = Court)
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Settled);
            var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
            foreach (var party in c.Case.Parties)
            {
                confirmation.AgreeToApply(party.Id, agrees: true, c.Context, c.Mediator);
            }

            confirmation.ChooseCourt(court, CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        });
        return (reference, (await Read(reference)).Id);
    }

    private async Task<JudicialConfirmation> Read(string reference) => (await app.ReadCase(reference)).Confirmations[0];
}
