using System.Buffers;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Draws lines of text.</summary>
internal sealed class LinePainter(PageCanvas canvas, ShapedText text)
{
    // A line with too few gaps is rather left short than torn apart; in multiples of the font size.
    private const float MaxStretch = 0.15f;

    public void Paint(TextLine line, TextAlignment alignment, Box box)
    {
        if (line.VisibleEnd <= line.Start)
            return;

        var free = box.Width - line.Width;
        var stretch = alignment == TextAlignment.Justify && !line.EndsParagraph ? StretchOf(line, free) : 0;
        var x = box.X + line.Indent + alignment switch
        {
            TextAlignment.Left or TextAlignment.Justify => 0,
            TextAlignment.Center => free / 2,
            TextAlignment.Right => free,
        };

        var glyphs = ArrayPool<PlacedGlyph>.Shared.Rent(line.VisibleEnd - line.Start);
        for (var start = line.Start; start < line.VisibleEnd;)
            x = PaintRun(line, ref start, x, box.Y + line.Ascent, stretch, glyphs);
        ArrayPool<PlacedGlyph>.Shared.Return(glyphs);
    }

    // A run is what has one format and comes from one font.
    private float PaintRun(TextLine line, ref int start, float x, float baseline, float stretch, PlacedGlyph[] glyphs)
    {
        var format = text.Units[start].Format;
        var face = text.Units[start].Face;
        var count = 0;
        var width = 0f;

        for (; start < line.VisibleEnd && text.Units[start].Format == format && text.Units[start].Face == face; start++)
        {
            var advance = text.Units[start].Advance;
            if (start + 1 < line.VisibleEnd)
            {
                advance -= line.Squeeze * text.SqueezeAfter(start);
                if (stretch > 0 && MayStretch(start))
                    advance += stretch;
            }
            else
            {
                advance -= line.Overhang;
            }

            glyphs[count++] = new PlacedGlyph(text.Units[start].Glyph, text.Units[start].CodePoint, advance);
            width += advance;
        }

        PaintBehind(line, format, x, baseline, width);
        canvas.DrawGlyphs(face, format.Size, format.Color, x, baseline, format.LetterSpacing + stretch, glyphs.AsSpan(0, count));
        PaintLines(face, format, x, baseline, width);
        return x + width;
    }

    private void PaintBehind(TextLine line, TextFormat format, float x, float baseline, float width)
    {
        var box = new Box(x, baseline - line.Ascent, width, line.Height);
        canvas.FillRectangle(box, format.Background);
        if (format.Link is { } link)
            canvas.Link(box, link.Target, link.IsSection);
    }

    private void PaintLines(FontFace face, TextFormat format, float x, float baseline, float width)
    {
        var thickness = face.ToEm(face.Metrics.UnderlineThickness) * format.Size * format.DecorationThickness;
        if (format.HasUnderline)
            Rule(face.Metrics.UnderlinePosition);
        if (format.HasStrikethrough)
            Rule(face.Metrics.StrikeoutPosition);

        void Rule(int position)
        {
            var y = baseline - (face.ToEm(position) * format.Size);
            canvas.StrokeLine(x, y, x + width, y, thickness, format.DecorationColor);
        }
    }

    private float StretchOf(TextLine line, float free)
    {
        if (free <= Size.Epsilon)
            return 0;

        var gaps = 0;
        for (var i = line.Start; i + 1 < line.VisibleEnd; i++)
            gaps += MayStretch(i) ? 1 : 0;

        var stretch = gaps > 0 ? free / gaps : 0;
        return stretch <= MaxStretch * text.Units[line.Start].Format.Size ? stretch : 0;
    }

    private bool MayStretch(int index) => LineRules.MayStretch(text.Units[index].Class, text.Units[index + 1].Class);
}
