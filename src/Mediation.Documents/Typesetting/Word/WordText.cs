using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Typesetting.Layout.Elements;
using Mediation.Documents.Typesetting.Layout.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using TextAlignment = Mediation.Documents.Typesetting.Layout.Text.TextAlignment;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>Texts as paragraphs of Word.</summary>
internal static class WordText
{
    private const float UsualSize = 12;

    // What offices have in place of the free families that the PDF files embed.
    private static readonly Dictionary<string, string> OfficeFamilies = new()
    {
        ["Noto Serif SC"] = "宋体",
        ["Noto Sans SC"] = "黑体",
    };

    /// <summary>The paragraphs of a text.</summary>
    /// <exception cref="NotSupportedException">A page number stands in the text: it can't be computed before Word sets the pages.</exception>
    public static IEnumerable<OpenXmlElement> Paragraphs(TextBlock block, WordPlace place)
    {
        var style = block.Style.Within(place.Style);
        List<List<(string Text, TextStyle Style)>> paragraphs = [[]];
        foreach (var item in block.Items)
        {
            if (item is not TextSpan)
                throw new NotSupportedException($"{block} holds a page number, which a Word copy can't.");

            var lines = item.ToString()!.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (line > 0)
                    paragraphs.Add([]);
                paragraphs[^1].Add((lines[line], item.Style.Within(style)));
            }
        }

        return paragraphs.Select((pieces, index) => Paragraph(pieces, block, place, isFirst: index == 0));
    }

    /// <summary>Room and nothing else.</summary>
    public static Paragraph Blank(float height) => new(new ParagraphProperties
    {
        SpacingBetweenLines = Exactly(height),
        ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new FontSize { Val = 1f.ToHalfPoints() }),
    });

    private static Paragraph Paragraph(List<(string Text, TextStyle Style)> pieces, TextBlock block, WordPlace place, bool isFirst)
    {
        var style = pieces.MaxBy(piece => piece.Style.Size ?? UsualSize).Style;
        var paragraph = new Paragraph(new ParagraphProperties
        {
            KeepNext = place.IsKept ? new KeepNext() : null,
            KeepLines = place.IsKept ? new KeepLines() : null,
            SpacingBetweenLines = Spacing(style, isFirst ? 0 : block.ParagraphSpacing),
            Indentation = new Indentation
            {
                Left = place.Left.ToTwipsText(),
                Right = place.Right.ToTwipsText(),
                FirstLine = block.FirstLineIndentation.ToTwipsText(),
            },
            Justification = new Justification { Val = Aligned(block.Alignment, place.Horizontal) },
            ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new FontSize { Val = (style.Size ?? UsualSize).ToHalfPoints() }),
        });
        paragraph.Append(pieces.Where(piece => piece.Text.Length > 0).Select(piece =>
            new Run(Look(piece.Style), new Text(piece.Text) { Space = SpaceProcessingModeValues.Preserve })));
        return paragraph;
    }

    private static SpacingBetweenLines Spacing(TextStyle style, float above)
    {
        var spacing = style.LineHeight is { } factor ? Exactly(factor * (style.Size ?? UsualSize)) : new SpacingBetweenLines();
        spacing.Before = above.ToTwipsText();
        return spacing;
    }

    private static SpacingBetweenLines Exactly(float height) =>
        new() { Line = height.ToTwipsText(), LineRule = LineSpacingRuleValues.Exact, Before = "0", After = "0" };

    private static JustificationValues Aligned(TextAlignment? own, HorizontalAlignment? around) => (own, around) switch
    {
        (TextAlignment.Center, _) or (null, HorizontalAlignment.Center) => JustificationValues.Center,
        (TextAlignment.Right, _) or (null, HorizontalAlignment.Right) => JustificationValues.Right,
        (TextAlignment.Justify, _) => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    private static RunProperties Look(TextStyle style)
    {
        var family = style.FontFamilies is [var first, ..] ? OfficeFamilies.GetValueOrDefault(first, first) : "宋体";
        var size = style.Size ?? UsualSize;
        return new RunProperties
        {
            RunFonts = new RunFonts { Ascii = family, HighAnsi = family, EastAsia = family, Hint = FontTypeHintValues.EastAsia },
            Bold = style.Weight >= FontWeight.SemiBold ? new Bold() : null,
            Strike = style.Strikethrough == true ? new Strike() : null,
            Color = style.Color is { } color ? new DocumentFormat.OpenXml.Wordprocessing.Color { Val = color.ToWord() } : null,
            Spacing = style.LetterSpacing is { } spacing and not 0 ? new Spacing { Val = (spacing * size).ToTwips() } : null,
            FontSize = new FontSize { Val = size.ToHalfPoints() },
            Underline = style.Underline == true ? new Underline { Val = UnderlineValues.Single } : null,
            Shading = style.BackgroundColor is { Alpha: > 0 } behind ? new Shading { Val = ShadingPatternValues.Clear, Fill = behind.ToWord() } : null,
        };
    }
}
