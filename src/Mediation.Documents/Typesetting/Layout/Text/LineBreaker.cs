namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>
/// Breaks a text into lines. A line takes as much as fits; where the rules would leave a hole of a character or more,
/// or a paragraph would end with a lonely character, the blanks of the punctuation are squeezed to take in more.
/// </summary>
internal sealed class LineBreaker(ShapedText text, float width, float firstLineIndent, float paragraphSpacing)
{
    /// <summary>Breaks the text from a paragraph, and a unit within it, on.</summary>
    public List<TextLine> Break(int paragraph, int unit)
    {
        var lines = new List<TextLine>();
        for (; paragraph < text.Paragraphs.Count; paragraph++)
        {
            var end = text.Paragraphs[paragraph].End;
            unit = Math.Max(unit, text.Paragraphs[paragraph].Start);
            do
            {
                lines.Add(NextLine(unit, paragraph));
                unit = lines[^1].End;
            }
            while (unit < end);
        }

        return lines;
    }

    private TextLine NextLine(int start, int index)
    {
        var paragraph = text.Paragraphs[index];
        var isFirst = start == paragraph.Start;
        var indent = isFirst ? firstLineIndent : 0;
        var end = EndOfLine(start, paragraph, width - indent);
        var (ascent, descent) = HeightsOf(start, end.End, paragraph.Format);

        return new TextLine
        {
            Paragraph = index,
            Start = start,
            End = end.End,
            VisibleEnd = end.VisibleEnd,
            Width = indent + end.Width - (end.Squeeze * end.Squeezable),
            Overhang = end.Overhang,
            Squeeze = end.Squeeze,
            Indent = indent,
            SpaceAbove = isFirst && index > 0 ? paragraphSpacing : 0,
            Ascent = ascent,
            Descent = descent,
            EndsParagraph = end.End == paragraph.End,
        };
    }

    private LineEnd EndOfLine(int start, Paragraph paragraph, float room)
    {
        if (start == paragraph.End)
            return new LineEnd(start, start, 0, 0, 0, 0);

        var candidates = new Candidates(text, start, room);
        for (var i = start; i < paragraph.End; i++)
        {
            if (!candidates.Take(i, isLast: i + 1 == paragraph.End))
                break;
        }

        return candidates.Choose(paragraph.End);
    }

    private (float Ascent, float Descent) HeightsOf(int start, int end, TextFormat ifEmpty)
    {
        if (end <= start)
            return (ifEmpty.Ascent, ifEmpty.Descent);

        float ascent = 0, descent = 0;
        TextFormat? last = null;
        for (var i = start; i < end; i++)
        {
            var format = text.Units[i].Format;
            if (format == last)
                continue;

            ascent = Math.Max(ascent, format.Ascent);
            descent = Math.Max(descent, format.Descent);
            last = format;
        }

        return (ascent, descent);
    }
}
