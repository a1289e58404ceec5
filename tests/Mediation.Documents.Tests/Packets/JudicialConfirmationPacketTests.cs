using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Tests.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Tests.Typesetting.Reading;

namespace Mediation.Documents.Tests.Packets;

/// <summary>The court's packet: order, page numbers, completeness.</summary>
public sealed partial class JudicialConfirmationPacketTests
{
    private static readonly ConfirmationPacketModel Packet = SamplePackets.Packet(new Cast(SampleVariant.Short));

    /// <summary>What each row of the contents calls a paper, and what the first of its pages says.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "司法确认申请书", "请求事项" },
        { "人民调解协议书", "纠纷主要事实" },
        { "人民调解协议书：签名盖章的协议书", "人民调解协议书：签名盖章的协议书" },
        { "身份证明：张晓示居民身份证", "身份证明：张晓示居民身份证" },
        { "身份证明：李大例居民身份证", "身份证明：李大例居民身份证" },
        { "主持调解证明", "兹证明" },
        { "调解组织、调解员资质证明：人民调解委员会备案表", "调解组织、调解员资质证明：人民调解委员会备案表" },
        { "送达地址确认书（张晓示）", "告知事项" },
        { "人民调解当事人权利义务告知书", "人民调解委员会的性质" },
        { "人民调解记录（第二次）", "调解记录：" },
        { "移送材料清单", "移交人：" },
    };

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Rows))]
    public void Contents_OfThePacket_NameThePageThePaperBeginsOn(string title, string words)
    {
        var pages = PdfText.Pages(Print.Paper("confirmation-packet"));

        var (begin, _) = PagesOf(title, pages);

        Assert.Contains(words, PdfText.WithoutSpace(pages[begin - 1]));
        Assert.DoesNotContain(words, PdfText.WithoutSpace(string.Concat(pages.Take(begin - 1).Skip(ContentsPages(pages)))));
    }

    [ToolFact("pdftotext")]
    public void Contents_OfAPaperOfThreePages_NameTheFirstAndTheLast()
    {
        var pages = PdfText.Pages(Print.Paper("confirmation-packet"));

        var (begin, end) = PagesOf("人民调解协议书：签名盖章的协议书", pages);

        Assert.Equal(begin + 2, end);
        Assert.All(pages.Skip(begin - 1).Take(3), page => Assert.Contains("签名盖章的协议书", page));
    }

    [ToolFact("pdftotext")]
    public void MaterialsList_AtTheEnd_CountsThePagesOfEachPaper()
    {
        var list = PdfText.WithoutSpace(PdfText.Pages(Print.Paper("confirmation-packet"))[^1]);

        Assert.Contains("移送材料清单", list);
        Assert.Contains("签名盖章的协议书复印件13", list);
        Assert.Contains("张晓示居民身份证复印件11", list);
    }

    [ToolFact("qpdf")]
    public void Outline_OfThePacket_HasABookmarkForEachPaperInOrder()
    {
        var json = Tool.Run("qpdf", Print.Paper("confirmation-packet"), "--json", "--json-key=outlines", "{file}");

        var titles = Title().Matches(json).Select(match => Regex.Unescape(match.Groups[1].Value)).ToList();

        Assert.Equal("司法确认申请材料", titles[0]);
        Assert.Equal([.. Rows.Select(row => (string)row[0])], titles.Where(title => Rows.Any(row => (string)row[0] == title)));
        Assert.Equal("移送材料清单", titles[^1]);
    }

    [Fact]
    public void Packet_WithAPlaceNobodyExplains_IsRefused()
    {
        var unexplained = Packet with { Absences = [.. Packet.Absences.Where(absence => absence.Slot != PacketSlot.PropertyPapers)] };

        Assert.Equal("与调解协议有关的财产权利证明既没有材料，也没有说明", Refused(unexplained).Reason);
    }

    [Fact]
    public void Packet_WhenIssuedWithSomethingMissing_IsRefused()
    {
        var incomplete = Packet with
        {
            Identity = [],
            Absences = [.. Packet.Absences, new AbsenceModel { Slot = PacketSlot.Identity, Kind = AbsenceKind.Missing, Reason = "李大例未交身份证" }],
        };

        Assert.Equal(new PaperRefusal("absences", "材料不齐：李大例未交身份证"), Refused(incomplete));
    }

    [ToolFact("pdftotext")]
    public void Packet_WhenDraftWithSomethingMissing_NamesItInTheContents()
    {
        var draft = Packet with
        {
            Stamp = Packet.Stamp with { Draft = true },
            Identity = [],
            Absences = [.. Packet.Absences, new AbsenceModel { Slot = PacketSlot.Identity, Kind = AbsenceKind.Missing, Reason = "李大例未交身份证" }],
        };

        Assert.Contains("身份证明缺：李大例未交身份证", PdfText.WithoutSpace(PdfText.Pages(Print.Paper("confirmation-packet", draft))[0]));
    }

    [Fact]
    public void Packet_WithTheRecordOfASeparateSitting_IsRefused()
    {
        var secret = Packet with { MediationRecords = [Packet.MediationRecords[0] with { Manner = SittingManner.Separate }] };

        Assert.Equal("mediationRecords", Refused(secret).Field);
    }

    [Fact]
    public void Packet_WhenIssuedWithADraftInIt_IsRefused()
    {
        var draft = Packet.Application! with { Stamp = Packet.Stamp with { Draft = true } };

        Assert.Equal("stamp.draft", Refused(Packet with { Application = draft }).Field);
    }

    [Fact]
    public void Packet_WithScansThatCannotBeBound_NamesEachFileItsFaultAndWhatToDo()
    {
        byte[] disguised = [.. "<html>"u8];
        var packet = Packet with
        {
            Identity =
            [
                new ScanModel { Title = "甲的身份证", Files = [disguised] },
                new ScanModel { Title = "乙的身份证", Files = [SampleImages.Landscape, TestPdf.Scan(3).Bytes()[..900]] },
                new ScanModel { Title = "丙的身份证", Files = [SampleImages.Page[..^20]] },
                new ScanModel { Title = "丁的身份证", Files = [] },
                new ScanModel { Title = "戊的身份证", Files = [SampleImages.Landscape] },
            ],
        };

        var refused = Assert.Throws<PaperRefusedException>(() => new JudicialConfirmationPacket(packet));

        Assert.Equal(
            [
                "扫描件《甲的身份证》既不是JPEG、PNG图片，也不是PDF，请重新扫描后上传",
                "扫描件《乙的身份证》的第2个文件是一个不完整的PDF，请重新扫描后上传",
                "扫描件《丙的身份证》是一张不完整的图片，或者用的是印刷颜色，请重新扫描后上传",
                "扫描件《丁的身份证》没有内容，请重新扫描后上传",
            ],
            refused.Refusals.Select(refusal => refusal.Reason));
    }

    [ToolFact("pdftotext")]
    public void Packet_WithAScannedPdf_NumbersEachOfItsPagesAndKeepsTheirOrientation()
    {
        var scan = TestPdf.Scan(4, page => page == 2 ? "/Rotate 90" : "");
        var packet = Packet with
        {
            PropertyPapers = [new ScanModel { Title = "不动产权证书", Files = [scan.Bytes(), SampleImages.Page] }],
            Absences = [.. Packet.Absences.Where(absence => absence.Slot != PacketSlot.PropertyPapers)],
        };

        var file = Print.Paper("confirmation-packet", packet);

        var pages = PdfText.Pages(file);
        var (begin, end) = PagesOf("与调解协议有关的财产权利证明：不动产权证书", pages);
        Assert.Equal(begin + 4, end);
        for (var page = begin; page <= end; page++)
        {
            Assert.Contains("不动产权证书", pages[page - 1]);
            Assert.Contains($"第{page}页共{pages.Count}页", PdfText.WithoutSpace(pages[page - 1]));
        }

        Assert.DoesNotContain("不动产权证书", pages[end]);
        Assert.Contains("不动产权证书复印件15", PdfText.WithoutSpace(pages[^1]));
        Assert.Equal([false, false, true, false, false], Lying(file, begin, end));
    }

    [Fact]
    public void Packet_WithAPaperThatCannotBeSet_IsRefused()
    {
        var nameless = Packet.Agreement! with { Terms = [] };

        var exception = Assert.Throws<PaperRefusedException>(() => new JudicialConfirmationPacket(Packet with { Agreement = nameless }));

        Assert.Equal("人民调解协议书", exception.Paper);
    }

    private static PaperRefusal Refused(ConfirmationPacketModel model) =>
        Assert.Single(Assert.Throws<PaperRefusedException>(() => new JudicialConfirmationPacket(model)).Refusals);

    /// <summary>Which of the pages are wider than high.</summary>
    private static IEnumerable<bool> Lying(byte[] file, int first, int last) =>
        PageSize().Matches(Tool.Run("pdfinfo", file, "-f", $"{first}", "-l", $"{last}", "{file}"))
            .Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) > double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

    /// <summary>First and last page of a paper, as its row in the contents has them; a title may break over lines.</summary>
    private static (int Begin, int End) PagesOf(string title, IReadOnlyList<string> pages)
    {
        var contents = string.Concat(pages.Take(ContentsPages(pages)));
        var broken = string.Join("\\s*", title.Select(letter => Regex.Escape(letter.ToString())));
        var row = Regex.Match(contents, broken + "\\s+([0-9]+)(?:\\s*—\\s*([0-9]+))?\\s");
        Assert.True(row.Success, $"The contents don't name {title}: {contents}");
        var begin = int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture);
        return (begin, row.Groups[2].Success ? int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture) : begin);
    }

    private static int ContentsPages(IReadOnlyList<string> pages) =>
        pages.TakeWhile(page => !page.Contains("请求事项", StringComparison.Ordinal)).Count();

    [GeneratedRegex("\"title\": \"([^\"]*)\"")]
    private static partial Regex Title();

    [GeneratedRegex("size: +([0-9.]+) x ([0-9.]+)")]
    private static partial Regex PageSize();
}
