using System.Net;
using Mediation.Documents.Tests.Typesetting;
using Mediation.Documents.Tests.Typesetting.Reading;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Tests.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Uploads;

/// <summary>What comes in at the counter: it is stored as what it is, or refused with a sentence, and then nothing is stored.</summary>
public sealed class UploadScanTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly Dictionary<string, (byte[] Content, string Complaint)> UnusableFiles = new()
    {
        ["disguised.jpg"] = ("MZ not a picture"u8.ToArray(), "既不是 JPEG、PNG 图片，也不是 PDF"),
        ["cut-off.pdf"] = (TestPdf.Scan(3).Bytes()[..900], "PDF 已经损坏或者没有传完整"),
        ["encrypted.pdf"] = (
            new TestPdf { Trailer = "/Encrypt << /Filter /Standard /V 2 >>" }.Add(1, "<< /Type /Catalog >>").Bytes(), "加了密码或者权限限制"),
        ["500-pages.pdf"] = (TestPdf.Scan(500).Bytes(), "超过 300 页"),
        ["cut-off.png"] = (AgreementSteps.Png[..^20], "图片已经损坏"),
        ["changed.png"] = (WithAnotherByte(AgreementSteps.Png, 45), "图片已经损坏"),
        ["cut-off.jpg"] = (TestImages.Jpeg(8, 8)[..^2], "图片已经损坏"),
        ["inks.jpg"] = (TestImages.Jpeg(8, 8, components: 4), "印刷颜色"),
    };

    private static readonly Dictionary<string, (byte[] Content, string MediaType, int Pages, bool HindersArchive)> UsableFiles = new()
    {
        ["photo.jpg"] = (TestImages.Jpeg(8, 8, components: 3), "image/jpeg", 1, false),
        ["scan.png"] = (AgreementSteps.Png, "image/png", 1, false),
        ["scan.pdf"] = (TestPdf.Scan(7).Bytes(), "application/pdf", 7, false),
        ["really-a-pdf.jpg"] = (TestPdf.Scan(2).PackedBytes(), "application/pdf", 2, false),
        ["receipt-of-a-bank.pdf"] = (
            TestPdf.Page("BT /F1 12 Tf (paid) Tj ET", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>").Bytes(),
            "application/pdf", 1, true),
    };

    public static TheoryData<string> Unusable => [.. UnusableFiles.Keys];

    public static TheoryData<string> Usable => [.. UsableFiles.Keys];

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task Upload_OfAFileThatCannotBeBound_SaysWhyBesideTheFieldAndStoresNothing(string name)
    {
        var (content, complaint) = UnusableFiles[name];
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));

        var answer = await Upload(reference, name, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(complaint, answer.ErrorAt("File"), StringComparison.Ordinal);
        Assert.Equal("李示例身份证", answer.Value("Title"));
        Assert.Empty((await app.ReadCase(reference)).Papers);
    }

    [Theory]
    [MemberData(nameof(Usable))]
    public async Task Upload_OfAScan_IsStoredAsWhatItsBytesAre(string name)
    {
        var (content, mediaType, pages, hindersArchive) = UsableFiles[name];
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));

        var answer = await Upload(reference, name, content);

        var paper = Assert.Single((await app.ReadCase(reference)).Papers);
        Assert.Equal((mediaType, pages, hindersArchive), (paper.MediaType, paper.Pages, paper.HindersArchive));
        Assert.Equal(hindersArchive, answer.Notice!.Contains("PDF/A", StringComparison.Ordinal));
        Assert.Equal(hindersArchive, answer.Text.Contains("不符合 PDF/A", StringComparison.Ordinal));
    }

    private async Task<Page> Upload(string reference, string name, byte[] content)
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        return await browser.Send(
            await browser.Open(PaperLinks.Upload(reference)), "上传", [("File", name, content)],
            ("Kind", nameof(PaperKind.IdentityCopy)), ("Title", "李示例身份证"));
    }

    private static byte[] WithAnotherByte(byte[] file, int at)
    {
        var changed = file.ToArray();
        changed[at] ^= 1;
        return changed;
    }
}
