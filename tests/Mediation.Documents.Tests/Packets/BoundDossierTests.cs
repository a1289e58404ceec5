using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Packets;

/// <summary>The bound dossier: its order, its page numbers, what it refuses.</summary>
public sealed class BoundDossierTests
{
    private static readonly DossierModel Dossier = SampleDossiers.Dossier(new Cast(SampleVariant.Short));
    private static readonly DossierModel Shared = SampleDossiers.Shared(new Cast(SampleVariant.Short));
    private static readonly byte[] File = Print.Paper("dossier");
    private static readonly Lazy<byte[]> SharedFile = new(() => new BoundDossier(Shared).GeneratePdf());

    /// <summary>Each row of the contents, and what the first of its pages says.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "人民调解申请书", "申请事项" },
        { "人民调解受理登记表", "案件来源" },
        { "人民调解当事人权利义务告知书", "人民调解委员会的性质" },
        { "身份证明：张晓示", "身份证明：张晓示" },
        { "身份证明：李大例", "身份证明：李大例" },
        { "证据材料：渗水部位照片", "证据材料：渗水部位照片" },
        { "证据材料：维修合同", "证据材料：维修合同" },
        { "人民调解记录（第二次）", "调解记录：" },
        { "人民调解协议书", "纠纷主要事实" },
        { "结案报告表", "结案时间" },
        { "卷宗情况说明", "缺损情况" },
    };

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Rows))]
    public void Contents_OfADossier_NameThePageThePaperBeginsOn(string title, string words)
    {
        var pages = PdfText.Pages(File);

        var (begin, _) = PagesOf(title, pages);

        Assert.Contains(words, PdfText.WithoutSpace(pages[begin - 1]));
        Assert.DoesNotContain(words, PdfText.WithoutSpace(string.Concat(pages.Take(begin - 1).Skip(2))));
    }

    [ToolFact("pdftotext")]
    public void Contents_OfADossier_FollowOnEachOtherWithoutAGap()
    {
        var pages = PdfText.Pages(File);

        var ranges = Rows.Select(row => PagesOf((string)row[0], pages)).ToList();

        Assert.Equal(3, ranges[0].Begin);
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.Equal(pair.First.End + 1, pair.Second.Begin));
        Assert.Equal(pages.Count - 1, ranges[^1].End);
        Assert.Equal((2, 3), (Length(ranges[5]), Length(ranges[6])));
    }

    [ToolFact("pdftotext")]
    public void Page_ThatIsBound_HasItsNumberOnItAndTheOthersInTheirFooter()
    {
        var pages = PdfText.Pages(File);

        for (var index = 0; index < pages.Count; index++)
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            if (index < 2 || index >= pages.Count - 2)
                Assert.Contains($"第{number}页共{pages.Count}页", PdfText.WithoutSpace(pages[index]));
            else
                Assert.Equal(number, pages[index].TrimEnd().Split('\n')[^1].Trim());
        }
    }

    [ToolFact("pdftotext")]
    public void DescriptionAndBackCover_OfADossier_SayHowManyPagesItHas()
    {
        var pages = PdfText.Pages(File);

        Assert.Contains($"共{pages.Count}页", PdfText.WithoutSpace(pages[^2]));
        Assert.Contains($"本卷共{pages.Count}页", PdfText.WithoutSpace(pages[^1]));
    }

    [ToolFact("qpdf")]
    public void Outline_OfADossier_LeadsToTheFirstPageOfEveryPaperInOrder()
    {
        var outline = Outline(File);

        Assert.Equal(
            ["人民调解卷宗（全卷）", "卷内目录", .. Rows.Select(row => (string)row[0]), "封底"],
            outline.Select(entry => entry.Title));
        var pages = PdfText.Pages(File);
        Assert.Equal(
            [1, 2, .. Rows.Select(row => PagesOf((string)row[0], pages).Begin), pages.Count],
            outline.Select(entry => entry.Page));
    }

    [ToolFact("qpdf")]
    public void Contents_OfADossier_LinkEachRowToItsPaper()
    {
        var pages = PdfText.Pages(File);

        Assert.Equal(Rows.Select(row => PagesOf((string)row[0], pages).Begin), LinksOnPage(File, 2));
    }

    [ToolFact("pdftotext")]
    public void Dossier_OfSeveralMatters_HasThemUnderTheirNamesInOneNumbering()
    {
        var pages = PdfText.Pages(SharedFile.Value);
        var contents = PdfText.WithoutSpace(pages[1]);

        Assert.Contains("楼道堆物纠纷（案件编号（2026）示海人调字第0043号）", contents);
        Assert.True(contents.IndexOf("结案报告表", StringComparison.Ordinal) < contents.IndexOf("楼道堆物纠纷", StringComparison.Ordinal));
        var (begin, _) = PagesOf("现场解决记录", pages);
        Assert.Contains("现场解决记录", PdfText.WithoutSpace(pages[begin - 1]));
        Assert.Contains("案件2：现场解决记录", Outline(SharedFile.Value).Select(entry => entry.Title));
    }

    [ToolFact("qpdf")]
    public void Dossier_OfSeveralMatters_IsSound() =>
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", SharedFile.Value, "--check", "{file}"));

    [Fact]
    public void Dossier_WhenIssuedWithAPaperMissing_IsRefusedAndNamesIt()
    {
        var incomplete = Dossier with { Matters = [Dossier.Matters[0] with { Missing = ["调解记录"] }] };

        Assert.Equal(new PaperRefusal("matters[0].missing", "缺少调解记录，不能归档"), Refused(incomplete));
    }

    [ToolFact("pdftotext")]
    public void Dossier_WhenDraftWithAPaperMissing_NamesItInContentsAndDescription()
    {
        var draft = Dossier with
        {
            Stamp = Dossier.Stamp with { Draft = true }, Matters = [Dossier.Matters[0] with { Missing = ["回访记录"] }],
        };

        var pages = PdfText.Pages(Print.Paper("dossier", draft));

        Assert.Contains("回访记录缺", PdfText.WithoutSpace(pages[1]));
        Assert.Contains("缺损情况回访记录", PdfText.WithoutSpace(pages[^2]));
        Assert.Contains("草稿", PdfText.WithoutSpace(pages[0]));
    }

    [Fact]
    public void Dossier_WithAScanThatCannotBeBound_NamesIt()
    {
        var broken = Dossier with { Matters = [Dossier.Matters[0] with { Papers = [SampleDossiers.Scan("身份证明：某人", [.. "<html>"u8])] }] };

        Assert.Equal("扫描件《身份证明：某人》既不是JPEG、PNG图片，也不是PDF，请重新扫描后上传", Refused(broken).Reason);
    }

    [Fact]
    public void Dossier_WithoutAMatterOrAPaper_IsRefused()
    {
        Assert.Equal("matters", Refused(Dossier with { Matters = [] }).Field);
        Assert.Equal("matters[0].papers", Refused(Dossier with { Matters = [Dossier.Matters[0] with { Papers = [] }] }).Field);
    }

    [ToolFact("pdftoppm")]
    public void Sheet_OfAnIssuedPaper_IsBoundInItsSize()
    {
        var (begin, _) = PagesOf("人民调解协议书", PdfText.Pages(File));
        var alone = Words(Print.Paper("agreement"), 1);

        var bound = Words(File, begin);

        Assert.Equal(alone["纠纷主要事实"], bound["纠纷主要事实"]);
    }

    private static PaperRefusal Refused(DossierModel model) =>
        Assert.Single(Assert.Throws<PaperRefusedException>(() => new BoundDossier(model)).Refusals);

    private static int Length((int Begin, int End) range) => range.End - range.Begin + 1;

    /// <summary>First and last page of a paper, as its row in the contents on the second page has them.</summary>
    private static (int Begin, int End) PagesOf(string title, IReadOnlyList<string> pages)
    {
        var broken = string.Join("\\s*", title.Select(letter => Regex.Escape(letter.ToString())));
        var row = Regex.Match(pages[1], broken + "\\s+([0-9]+)(?:\\s*—\\s*([0-9]+))?\\s");
        Assert.True(row.Success, $"The contents don't name {title}: {pages[1]}");
        var begin = int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture);
        return (begin, row.Groups[2].Success ? int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture) : begin);
    }

    /// <summary>Titles and pages of the outline, as qpdf reads them.</summary>
    private static List<(string Title, int Page)> Outline(byte[] file)
    {
        using var json = JsonDocument.Parse(Tool.Run("qpdf", file, "--json", "--json-key=outlines", "{file}"));
        return
        [
            .. json.RootElement.GetProperty("outlines").EnumerateArray()
                .Select(entry => (entry.GetProperty("title").GetString()!, entry.GetProperty("destpageposfrom1").GetInt32())),
        ];
    }

    /// <summary>Pages that the links on a page lead to, from the upper one to the lowest.</summary>
    private static IEnumerable<int> LinksOnPage(byte[] file, int page)
    {
        using var json = JsonDocument.Parse(Tool.Run("qpdf", file, "--json=2", "--json-key=qpdf", "--json-key=pages", "{file}"));
        var objects = json.RootElement.GetProperty("qpdf")[1];
        var numbers = json.RootElement.GetProperty("pages").EnumerateArray().Select(entry => entry.GetProperty("object").GetString()!).ToList();
        var annotations = Value(objects, numbers[page - 1]).GetProperty("/Annots");
        var links = annotations.ValueKind == JsonValueKind.String ? Value(objects, annotations.GetString()!) : annotations;
        return
        [
            .. links.EnumerateArray().Select(link => link.ValueKind == JsonValueKind.String ? Value(objects, link.GetString()!) : link)
                .OrderByDescending(link => link.GetProperty("/Rect")[1].GetDouble())
                .Select(link => numbers.IndexOf(link.GetProperty("/Dest")[0].GetString()!) + 1).ToList(),
        ];
    }

    private static JsonElement Value(JsonElement objects, string reference) => objects.GetProperty($"obj:{reference}").GetProperty("value");

    /// <summary>Where words stand on a page.</summary>
    private static Dictionary<string, string> Words(byte[] file, int page) => Regex.Matches(
            Tool.Run("pdftotext", file, "-bbox", "-f", $"{page}", "-l", $"{page}", "{file}", "-"),
            "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">([^<]*)</word>")
        .GroupBy(match => match.Groups[4].Value.TrimEnd('：'))
        .ToDictionary(
            words => words.Key,
            words => string.Join(' ', words.First().Groups.Values.Skip(1).Take(3)
                .Select(place => double.Parse(place.Value, CultureInfo.InvariantCulture).ToString("0.0", CultureInfo.InvariantCulture))));
}
