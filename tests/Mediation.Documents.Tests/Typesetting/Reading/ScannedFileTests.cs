using System.Text;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Tests.Typesetting.Reading;

/// <summary>PDF files as they come from scanners, offices and telephones, and as nobody should make them.</summary>
public class ScannedFileTests
{
    public static TheoryData<string> Shapes => new(Files.Keys.ToArray());

    private static Dictionary<string, byte[]> Files
    {
        get
        {
            var plain = TestPdf.Scan(3).Bytes();
            var text = Encoding.Latin1.GetString(plain);
            return new Dictionary<string, byte[]>
            {
                ["plain table"] = plain,
                ["table in a stream, objects in streams"] = TestPdf.Scan(3).PackedBytes(),
                ["changed later"] = TestPdf.Scan(3).AppendedTo(TestPdf.Scan(2).Bytes()),
                ["plain change of a packed file"] = TestPdf.Scan(3).AppendedTo(TestPdf.Scan(2).PackedBytes()),
                ["letter before the file"] = [.. "From: counter\r\n\r\n"u8, .. plain],
                ["table beside the objects"] = Encoding.Latin1.GetBytes(text.Replace("%PDF-1.4\n", "%PDF-1.4\n%%%%%%%%\n", StringComparison.Ordinal)),
                ["no table"] = Encoding.Latin1.GetBytes(text[..text.IndexOf("xref\n0 1", StringComparison.Ordinal)]),
                ["packed, no table"] = Packed(),
                ["wrong lengths"] = Encoding.Latin1.GetBytes(text.Replace("/Length ", "/Length 9", StringComparison.Ordinal)),
                ["line ends of another system"] = Encoding.Latin1.GetBytes(text.Replace("endobj\n", "endobj\r", StringComparison.Ordinal)),
            };

            static byte[] Packed()
            {
                var packed = TestPdf.Scan(3).PackedBytes();
                return packed[..packed.AsSpan().LastIndexOf("startxref"u8)];
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_WhenTheFileIsShapedOddly_GivesAllPages(string shape)
    {
        var scan = ScannedFile.Read(Files[shape]);

        Assert.Equal(ScannedFileKind.Pdf, scan.Kind);
        Assert.Equal(3, scan.Pages.Count);
        Assert.Equal(ArchiveObstacles.None, scan.Obstacles);
    }

    [ToolTheory("qpdf")]
    [InlineData("--object-streams=generate")]
    [InlineData("--linearize")]
    [InlineData("--linearize", "--object-streams=generate")]
    [InlineData("--object-streams=disable", "--stream-data=uncompress")]
    public void Read_WhenAnotherProgramWroteTheFile_GivesAllPages(params string[] options)
    {
        var path = Path.GetTempFileName();
        try
        {
            Tool.Run("qpdf", TestPdf.Scan(5).Bytes(), ["--warning-exit-0", .. options, "{file}", path]);
            Assert.Equal(5, ScannedFile.Read(File.ReadAllBytes(path)).Pages.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [ToolTheory("qpdf")]
    [InlineData("", "40")]
    [InlineData("", "128")]
    [InlineData("secret", "256")]
    public void Read_WhenTheFileIsEncrypted_SaysSo(string password, string bits)
    {
        var path = Path.GetTempFileName();
        try
        {
            string[] weak = bits == "256" ? [] : ["--allow-weak-crypto"];
            Tool.Run("qpdf", TestPdf.Scan(1).Bytes(), ["--warning-exit-0", .. weak, "--encrypt", password, "owner", bits, "--", "{file}", path]);
            Assert.Equal(PdfScanFault.Encrypted, Fault(File.ReadAllBytes(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_WhenItIsSomethingElse_SaysSo()
    {
        Assert.Equal(PdfScanFault.NotPdf, Fault([.. "PK\x03\x04word/document.xml"u8]));
        Assert.Equal(PdfScanFault.NotPdf, Fault([]));
        Assert.Equal(PdfScanFault.Damaged, Fault([.. "%PDF-1.7\nnothing more"u8]));
    }

    [Fact]
    public void Read_WhenItIsCutOff_IsRefusedRatherThanShortened()
    {
        var whole = TestPdf.Scan(3).Bytes();
        var cut = whole[..whole.AsSpan().LastIndexOf("/Im0 Do"u8)];
        Assert.Equal(PdfScanFault.Damaged, Fault(cut));
    }

    [Fact]
    public void Read_WhenItHasMorePagesThanAreTaken_SaysSo()
    {
        Assert.Equal(PdfScanFault.TooManyPages, Fault(TestPdf.Scan(500).Bytes()));
        Assert.Equal(300, ScannedFile.Read(TestPdf.Scan(300).Bytes()).Pages.Count);
    }

    [Fact]
    public void Read_WhenAStreamUnfoldsWithoutEnd_SaysSo()
    {
        var bomb = TestPdf.Deflate(new byte[200 * 1024 * 1024]);
        var pdf = TestPdf.Scan(1).AddStream(11, "/Filter /FlateDecode", bomb);
        Assert.Equal(PdfScanFault.TooLarge, Fault(pdf.Bytes()));
    }

    [Fact]
    public void Read_WhenPagesLeadInACircle_SaysSo()
    {
        var pdf = TestPdf.Scan(1).Add(2, "<< /Type /Pages /Kids [2 0 R] >>");
        Assert.Equal(PdfScanFault.Damaged, Fault(pdf.Bytes()));
    }

    [Fact]
    public void Read_WhenALengthIsItsOwnLength_ReadsTheStreamAllTheSame()
    {
        var pdf = TestPdf.Scan(1).Add(11, "<< /Length 11 0 R >>\nstream\nq Q\nendstream");
        Assert.Single(ScannedFile.Read(pdf.Bytes()).Pages);
    }

    [Fact]
    public void Pages_WhenBoxAndTurnAreInherited_AreShownAsReadersShowThem()
    {
        var pdf = TestPdf.Scan(2, i => i == 0 ? "/Rotate 90" : "/CropBox [0 0 595 297.5]", "/Rotate 0");
        var pages = ScannedFile.Read(pdf.Bytes()).Pages;

        Assert.True(pages[0].IsLandscape);
        Assert.True(pages[1].IsLandscape);
        Assert.Equal(2f, pages[1].Image.Picture.AspectRatio, 3);
    }

    [Theory]
    [InlineData("/F0 12 Tf (text) Tj", "/Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>", ArchiveObstacles.FontNotEmbedded)]
    [InlineData("3 Tr /F0 12 Tf (text) Tj", "/Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>", ArchiveObstacles.None)]
    [InlineData("/G0 gs", "/ExtGState << /G0 << /Type /ExtGState /ca 0.5 >> >>", ArchiveObstacles.Transparency)]
    [InlineData("/G0 gs", "/ExtGState << /G0 << /Type /ExtGState /ca 1 /BM /Normal /SMask /None >> >>", ArchiveObstacles.None)]
    [InlineData("/G0 gs", "/ExtGState << /G0 << /Type /ExtGState /BM /Multiply >> >>", ArchiveObstacles.Transparency)]
    [InlineData("0 0 0 1 k", "", ArchiveObstacles.PrintingInks)]
    [InlineData("/C0 cs", "/ColorSpace << /C0 [/Separation /Black /DeviceCMYK << >>] >>", ArchiveObstacles.PrintingInks)]
    [InlineData("/OC /L0 BDC EMC", "/Properties << /L0 << /Type /OCG /Name (a) >> >>", ArchiveObstacles.Layers)]
    [InlineData("BI /W 1 /H 1 /CS /G /BPC 8 ID k K /F0 Tf EI 1 g", "", ArchiveObstacles.None)]
    public void Obstacles_WhenAPageIsNoneForArchives_NameWhy(string content, string resources, ArchiveObstacles expected) =>
        Assert.Equal(expected, ScannedFile.Read(TestPdf.Page(content, resources).Bytes()).Obstacles);

    [Theory]
    [InlineData("/Filter /JPXDecode", ArchiveObstacles.Jpeg2000)]
    [InlineData("/Filter /DCTDecode /SMask << /Length 0 >>", ArchiveObstacles.Transparency)]
    public void Obstacles_WhenAnImageIsNoneForArchives_NameWhy(string entries, ArchiveObstacles expected)
    {
        var pdf = TestPdf.Scan(1).AddStream(12, $"/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 {entries}", TestImages.Jpeg(8, 8));
        Assert.Equal(expected, ScannedFile.Read(pdf.Bytes()).Obstacles);
    }

    [Fact]
    public void Picture_WhenScanned_GoesOverByteByByte()
    {
        var jpeg = Encoding.Latin1.GetString(TestImages.Jpeg(8, 8));
        var pdf = Encoding.Latin1.GetString(Bind(TestPdf.Scan(4).Bytes()));

        Assert.Equal(5, pdf.Split(jpeg).Length);
        Assert.Equal(5, pdf.Split("/Filter /DCTDecode").Length);
    }

    [Fact]
    public void Objects_WhenPagesShareThem_AreCopiedOnce()
    {
        var pdf = TestPdf.Scan(3, _ => "/Resources << /XObject << /Im0 12 0 R >> >>");
        Assert.Equal(2, Encoding.Latin1.GetString(Bind(pdf.Bytes())).Split("/Filter /DCTDecode").Length);
    }

    [ToolFact("pdftotext")]
    public void Text_WhenThePageHasSome_CanStillBeFound()
    {
        var paper = Document.Create(document => document.Page(page => page.Content().Text("人民调解协议书"))).GeneratePdf();
        Assert.Contains("人民调解协议书", PdfText.Continuous(Bind(paper)), StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void Stamp_WhenLaidOverThePage_IsShownWithIt()
    {
        var pdf = TestPdf.Page(
            "BT /F0 10 Tf (below) Tj ET",
            "/Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
            "/Annots [<< /Type /Annot /Subtype /Stamp /Rect [10 10 60 30] /AP << /N 8 0 R >> >> << /Type /Annot /Subtype /Widget /F 2 /Rect [10 10 60 30] /AP << /N 9 0 R >> >>]");
        foreach (var (number, word) in new[] { (8, "stamped"), (9, "hidden") })
            pdf.AddStream(number, "/Type /XObject /Subtype /Form /BBox [0 0 100 40] /Resources << /Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>", Encoding.ASCII.GetBytes($"BT /F0 10 Tf ({word}) Tj ET"));

        var text = PdfText.Continuous(Bind(pdf.Bytes()));
        Assert.Contains("below", text, StringComparison.Ordinal);
        Assert.Contains("stamped", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(Shapes))]
    public void BoundFile_WhenChecked_IsSound(string shape) =>
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", Bind(Files[shape]), "--check", "{file}"), StringComparison.Ordinal);

    [PreflightFact]
    public void BoundFile_WhenAllPagesAreFit_IsFitForArchives()
    {
        var paper = Document.Create(document => document.Page(page => page.Content().Text("协议").Bold())).GeneratePdf();
        foreach (var file in new[] { Bind(TestPdf.Scan(2, _ => "/Rotate 270 /Group << /S /Transparency >>").PackedBytes()), Bind(paper) })
            Assert.Contains("is a valid PDF/A-1b file", Preflight.Check(file), StringComparison.Ordinal);
    }

    [Fact]
    public void BoundFile_WhenAPageIsNotFit_DoesNotClaimToBe()
    {
        const string Claim = "<pdfaid:part>1";
        Assert.Contains(Claim, Encoding.Latin1.GetString(Bind(TestPdf.Scan(1).Bytes())), StringComparison.Ordinal);
        Assert.DoesNotContain(Claim, Encoding.Latin1.GetString(Bind(TestPdf.Page("0 0 0 1 k").Bytes())), StringComparison.Ordinal);
    }

    internal static byte[] Bind(byte[] scan)
    {
        var pages = ScannedFile.Read(scan).Pages;
        return Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Content().Column(column =>
            {
                foreach (var scanned in pages)
                    column.Item().Image(scanned.Image).FitArea();
            });
        })).GeneratePdf();
    }

    private static PdfScanFault Fault(byte[] file) => Assert.Throws<PdfScanException>(() => ScannedFile.Read(file)).Fault;
}
