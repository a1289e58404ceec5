using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Text in one or more paragraphs; a line feed ends a paragraph.</summary>
internal sealed class TextBlock : Element
{
    private readonly LineCache _cache = new();

    public List<TextItem> Items { get; } = [];
    public TextStyle Style { get; set; } = TextStyle.Default;
    public TextAlignment? Alignment { get; set; }
    public float ParagraphSpacing { get; set; }
    public float FirstLineIndentation { get; set; }
    public int? MaxLines { get; set; }
    public string Ellipsis { get; set; } = TextDescriptor.DefaultEllipsis;

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;
        if (room.IsNegative())
            return Plan.DoesNotFit(this, room);

        var (text, lines) = _cache.Find(this, room.Width, progress as AtUnit ?? AtUnit.First, context);
        var placed = new List<(float Y, TextLine Line)>();
        float width = 0, bottom = 0;

        foreach (var line in lines)
        {
            var y = bottom + (placed.Count > 0 ? line.SpaceAbove : 0);
            if ((y + line.Height).Exceeds(room.Height) || line.Width.Exceeds(room.Width))
                break;

            placed.Add((y, line));
            bottom = y + line.Height;
            width = Math.Max(width, line.Width);
        }

        if (placed.Count == 0)
            return Plan.DoesNotFit(this, room);

        var rest = placed.Count < lines.Count ? new AtUnit(lines[placed.Count].Paragraph, lines[placed.Count].Start) : null;
        return new Lines(text, placed, Alignment ?? TextAlignment.Left, new Size(width, bottom), rest);
    }

    public override string ToString()
    {
        const int Enough = 24;
        var text = string.Concat(Items.OfType<TextSpan>().Select(span => span.ToString()));
        return $"The text \"{(text.Length <= Enough ? text : string.Concat(text.AsSpan(0, Enough), "…"))}\"";
    }

    private sealed class Lines(
        ShapedText text, List<(float Y, TextLine Line)> lines, TextAlignment alignment, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var painter = new LinePainter(canvas, text);
            foreach (var (y, line) in lines)
                painter.Paint(line, alignment, box with { Y = box.Y + y, Height = line.Height });
        }
    }
}

/// <summary>A text that goes on with a unit of a paragraph.</summary>
internal sealed class AtUnit(int paragraph, int unit) : Progress
{
    public static readonly AtUnit First = new(0, 0);

    public int Paragraph => paragraph;

    public int Unit => unit;
}
