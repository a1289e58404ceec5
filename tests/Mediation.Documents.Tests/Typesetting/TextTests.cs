using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Tests.Typesetting;

public class TextTests
{
    [Fact]
    public void Character_WhenNoFontHasIt_IsRefusedByName()
    {
        var error = Assert.Throws<MissingGlyphException>(() => Print(content => content.Text("姓名：李𠮷")));
        Assert.Equal(0x20BB7, error.Character.Value);
        Assert.Contains("U+20BB7", error.Message, StringComparison.Ordinal);
        Assert.Contains("姓名：李", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_WhenSpaced_LeaveRoomBetweenButNotAbove()
    {
        var lines = Baselines(content => content.Text("一\n二\n三").FontSize(10).LineHeight(2).ParagraphSpacing(15));
        Assert.Equal([35f, 35f], Steps(lines));
    }

    [Fact]
    public void LineHeight_WhenAFactor_IsAMultipleOfTheSize() =>
        Assert.Equal([30f], Steps(Baselines(content => content.Text("一\n二").FontSize(20).LineHeight(1.5f))));

    [Fact]
    public void LineHeight_WhenLeftOpen_IsWhatTheFontAsksFor() =>
        Assert.Equal(14.37f, Steps(Baselines(content => content.Text("一\n二").FontSize(10))).Single(), 0.02f);

    [Fact]
    public void EmptyText_WhenInABox_StillTakesALine()
    {
        var below = new Probe(10, 10);
        ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Text("").FontSize(10).LineHeight(2);
            column.Item().Probe(below);
        }));

        Assert.Equal(20, below.Drawn[0].Box.Y, 0.01f);
    }

    [Fact]
    public void NullText_WhenPut_TakesNoRoom()
    {
        var below = new Probe(10, 10);
        ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Text((string?)null);
            column.Item().Probe(below);
        }));

        Assert.Equal(0, below.Drawn[0].Box.Y);
    }

    [Fact]
    public void Text_WhenLongerThanAPage_GoesOnWithTheNextLine()
    {
        var pages = PdfContent.Of(page =>
        {
            page.Size(100, 100);
            page.Content().Text("一二三四五六七八九十百千").FontSize(25).LineHeight(2);
        });

        // Four characters a line, two lines a page.
        Assert.Equal([2, 1], pages.Select(page => page.Split("TJ").Length - 1));
    }

    [Fact]
    public void ClampLines_WhenTheTextIsLonger_EndsWithAnEllipsis()
    {
        var lines = Baselines(content => content.Text("一二三四五六七八九十百千万亿").FontSize(25).LineHeight(1).ClampLines(2));
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public void DefaultTextStyle_WhenNested_IsOverruledFromInside()
    {
        var content = PdfContent.Of(page =>
        {
            page.DefaultTextStyle(style => style.FontSize(11).FontColor(Colors.Red.Medium));
            page.Content().DefaultTextStyle(style => style.FontSize(13)).Text(text =>
            {
                text.Span("甲");
                text.Span("乙").FontSize(17);
            });
        })[0];

        Assert.Contains("/F1 13 Tf", content, StringComparison.Ordinal);
        Assert.Contains("/F1 17 Tf", content, StringComparison.Ordinal);
        Assert.Contains("0.957 0.263 0.212 rg", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Color_WhenHalfTransparent_IsMixedWithWhite() => Assert.Contains(
        "0.498 g", PdfContent.Of(page => page.Content().Text("甲").FontColor(Color.FromARGB(128, 0, 0, 0)))[0], StringComparison.Ordinal);

    [Fact]
    public void Underline_WhenSet_DrawsARuleAlsoUnderBlanks()
    {
        var content = PdfContent.Of(page => page.Content().Text(text => text.Span("　　　").Underline().FontSize(10)))[0];
        Assert.Contains(" m 30 ", content, StringComparison.Ordinal);
    }

    [Fact]
    public void LetterSpacing_WhenSet_WidensEveryCharacter() => Assert.Contains(
        "2 Tc", PdfContent.Of(page => page.Content().Text("甲乙").FontSize(10).LetterSpacing(0.2f))[0], StringComparison.Ordinal);

    [ToolTheory("pdftotext")]
    [InlineData("人民调解")]
    [InlineData("⼈和人")]
    [InlineData("甲——乙……丙")]
    [InlineData("李䶮、㛃、𫖯")]
    [InlineData("编号：（2026）示海调字第128号")]
    public void Text_WhenCopied_IsWhatWasSet(string text)
    {
        var pdf = Print(content => content.Text(text));
        Assert.Equal(text, PdfText.Continuous(pdf));
    }

    [ToolFact("pdftotext")]
    public void JustifiedText_WhenCopied_HasNoGaps()
    {
        const string Text = "双方当事人在平等自愿、互谅互让的基础上，达成如下协议：自2026年3月5日起，由被申请人自费聘请具有相应资质的施工单位对其卫生间防水层进行全面维修。";
        var pdf = Print(content => content.Text(Text).FontSize(16).Justify());
        Assert.DoesNotContain(' ', string.Concat(PdfText.Pages(pdf)));
    }

    [ToolFact("pdftotext")]
    public void JustifiedLines_WhenSet_EndAtTheMargin()
    {
        var text = string.Concat(Enumerable.Repeat("双方当事人（甲方、乙方）于2026年3月5日达成协议，并约定如下；", 12));
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.Margin(50);
            page.Content().Text(text).FontSize(16).Justify();
        })).GeneratePdf();

        var ends = LineEnds(pdf);
        Assert.True(ends.Count > 8);
        Assert.All(ends.SkipLast(1), end => Assert.InRange(end, 595.28f - 50 - 9, 595.28f - 50 + 9));
    }

    private static byte[] Print(Action<IContainer> content) =>
        Document.Create(document => document.Page(page => content(page.Content()))).GeneratePdf();

    // Where the lines stand, from the moves between them.
    private static List<float> Baselines(Action<IContainer> content)
    {
        var y = 0f;
        var lines = new List<float>();
        foreach (var command in PdfContent.Of(page => { page.Size(100, 200); content(page.Content()); })[0].Split('\n'))
        {
            if (!command.EndsWith(" Td", StringComparison.Ordinal))
                continue;

            y += float.Parse(command.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
            lines.Add(y);
        }

        return lines;
    }

    private static float[] Steps(List<float> baselines) =>
        [.. baselines.Zip(baselines.Skip(1), (upper, lower) => MathF.Round(upper - lower, 2))];

    // The right edge of the last word of each line, as poppler sees it.
    private static List<float> LineEnds(byte[] pdf)
    {
        var boxes = Tool.Run("pdftotext", pdf, "-bbox-layout", "{file}", "-");
        return [.. System.Text.RegularExpressions.Regex.Matches(boxes, "<line [^>]*xMax=\"([0-9.]+)\"")
            .Select(match => float.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
