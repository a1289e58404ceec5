namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Shortens a text to a number of lines, with an ellipsis for what is left out.</summary>
internal static class LineClamp
{
    /// <summary>The text, or as much of it as leaves room for the ellipsis.</summary>
    public static ShapedText Cut(ShapedText text, int maxLines, string ellipsis, Func<ShapedText, List<TextLine>> breakLines)
    {
        var lines = breakLines(text);
        if (lines.Count <= maxLines || maxLines < 1)
            return text;

        var last = lines[maxLines - 1];
        var format = text.Paragraphs[last.Paragraph].Format;
        var mark = TextShaper.Shape([(ellipsis, format)], format).Units;

        for (var end = last.VisibleEnd; end > last.Start; end--)
        {
            var shorter = WithMark(text, last.Paragraph, end, mark, format);
            if (breakLines(shorter).Count <= maxLines)
                return shorter;
        }

        return WithMark(text, last.Paragraph, last.Start, mark, format);
    }

    private static ShapedText WithMark(ShapedText text, int paragraph, int end, TextUnit[] mark, TextFormat format)
    {
        var start = text.Paragraphs[paragraph].Start;
        return new ShapedText(
            [.. text.Units.AsSpan(0, end), .. mark],
            [.. text.Paragraphs.Take(paragraph), new Paragraph(start, end + mark.Length, format)]);
    }
}
