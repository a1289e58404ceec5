using System.Text;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Typesetting;

public class FileTests
{
    private static readonly DateTimeOffset Made = new(2026, 3, 5, 9, 30, 0, TimeSpan.FromHours(8));

    [Fact]
    public void File_WhenMadeAgain_HasTheSameBytes() => Assert.Equal(Sample().GeneratePdf(), Sample().GeneratePdf());

    [Fact]
    public void File_WhenMadeByManyThreads_HasTheSameBytes()
    {
        var expected = Sample().GeneratePdf();
        var made = new byte[32][];
        Parallel.For(0, made.Length, i => made[i] = Sample(i % 3).GeneratePdf());

        for (var i = 0; i < made.Length; i += 3)
            Assert.Equal(expected, made[i]);
    }

    [Fact]
    public void File_WhenAWordDiffers_HasAnotherIdentifier()
    {
        static string Identifier(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/ID [<")[1][..32];
        Assert.NotEqual(Identifier(Sample(0).GeneratePdf()), Identifier(Sample(1).GeneratePdf()));
    }

    [Fact]
    public void GeneratePdf_WhenToAStream_WritesTheSame()
    {
        using var stream = new MemoryStream();
        Sample().GeneratePdf(stream);
        Assert.Equal(Sample().GeneratePdf(), stream.ToArray());
    }

    [Fact]
    public void Metadata_WhenGiven_StandsInBothPlaces()
    {
        var file = PdfContent.Readable(Sample());
        var xmp = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(file));

        Assert.Contains("/Title <FEFF4EBA6C118C0389E3534F8BAE4E66>", file, StringComparison.Ordinal);
        Assert.Contains("人民调解协议书</rdf:li>", xmp, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260305093000+08'00')", file, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-03-05T09:30:00+08:00</xmp:CreateDate>", xmp, StringComparison.Ordinal);
        Assert.Contains("示例区 &amp; 海棠", xmp, StringComparison.Ordinal);
        Assert.Contains("/Lang (zh-CN)", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_WhenNoDateIsGiven_HasNone() =>
        Assert.DoesNotContain("CreationDate", PdfContent.Readable(Document.Create(document => document.Page(page => page.Content().Text("字")))), StringComparison.Ordinal);

    [Fact]
    public void Sections_WhenNested_MakeAnOutlineOfTheirLevels()
    {
        var file = PdfContent.Readable(Document.Create(document => document.Page(page => page.Content().Column(column =>
        {
            column.Item().Section("卷宗").Column(inside =>
            {
                inside.Item().Section("协议", "协议书").Text("一");
                inside.Item().Section("回访").Text("二");
            });
            column.Item().Section("附件").Text("三");
        }))));

        Assert.Contains("/Type /Outlines", file, StringComparison.Ordinal);
        Assert.Contains($"/Title <FEFF{Hex("协议书")}>", file, StringComparison.Ordinal);
        Assert.DoesNotContain($"/Title <FEFF{Hex("协议")}>", file, StringComparison.Ordinal);
        Assert.Contains("/Count 4", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_WhenToSectionsAndAddresses_LeadThere()
    {
        var file = PdfContent.Readable(Document.Create(document => document.Page(page => page.Content().Column(column =>
        {
            column.Item().SectionLink("甲").Text("见甲");
            column.Item().Text(text => text.Hyperlink("网址", "https://example.invalid/验?a=(1)"));
            column.Item().Section("甲").Text("甲");
            column.Item().SectionLink("无").Text("见无");
        }))));

        Assert.Equal(2, file.Split("/Subtype /Link").Length - 1);
        Assert.Contains("/URI (https://example.invalid/%E9%AA%8C?a=\\(1\\))", file, StringComparison.Ordinal);
        Assert.Contains("/XYZ", file, StringComparison.Ordinal);
    }

    [ToolFact("qpdf")]
    public void File_WhenChecked_IsSound() => Assert.Contains("No syntax or stream encoding errors", Tool.Run("qpdf", Sample().GeneratePdf(), "--check", "{file}"), StringComparison.Ordinal);

    [ToolFact("pdffonts")]
    public void Fonts_WhenUsed_AreEmbeddedSubsetAndReadable()
    {
        var fonts = Tool.Run("pdffonts", Sample().GeneratePdf(), "{file}").Trim().Split('\n').Skip(2).ToList();
        Assert.Equal(2, fonts.Count);
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+Noto.* CID TrueType +Identity-H +yes yes yes", font));
    }

    [ToolFact("pdfinfo")]
    public void Pages_WhenCounted_AreThoseSet() =>
        Assert.Matches("Pages: +2\n", Tool.Run("pdfinfo", Sample().GeneratePdf(), "{file}"));

    private static Document Sample(int variant = 0) => Document.Create(document => document.Page(page =>
    {
        page.Margin(20, Unit.Millimetre);
        page.Background().AlignCenter().AlignMiddle().Rotate(-30).Text("草稿").FontSize(90).FontColor(Colors.Grey.Lighten2);
        page.Content().Column(column =>
        {
            column.Item().Section("协议").AlignCenter().Text("人民调解协议书").FontSize(22).Bold();
            column.Item().Border(1).Padding(5).Text($"双方自愿达成如下协议，第{variant}稿。").Justify();
            column.Item().Width(42, Unit.Millimetre).Height(42, Unit.Millimetre).CornerRadius(21, Unit.Millimetre).Border(1).BorderColor(Colors.Red.Medium);
            column.Item().LineHorizontal(1).LineDashPattern([2, 1]);
            column.Item().PageBreak();
            column.Item().Text("李䶮").Underline();
        });
        page.Footer().AlignCenter().Text(text =>
        {
            text.CurrentPageNumber();
            text.Span(" / ");
            text.TotalPages();
        });
    })).WithMetadata(new DocumentMetadata
    {
        Title = "人民调解协议书",
        Author = "示例区 & 海棠",
        Language = "zh-CN",
        CreationDate = Made,
        ModifiedDate = Made,
    });

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}
