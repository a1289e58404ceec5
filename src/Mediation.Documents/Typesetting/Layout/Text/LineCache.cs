namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>
/// What was found out about a text, for the next time it is asked: elements around it try several widths, and a
/// second run over the pages asks everything again.
/// </summary>
internal sealed class LineCache
{
    private const int WidthsKept = 2;

    private readonly Queue<Entry> _entries = new();
    private TextStyle? _style;
    private ShapedText? _text;

    /// <summary>The lines of a text from where it goes on.</summary>
    public (ShapedText Text, List<TextLine> Lines) Find(TextBlock block, float width, AtUnit from, in LayoutContext context)
    {
        if (_text is null || !ReferenceEquals(_style, context.Style) || block.Items.Exists(item => item.DependsOnPage))
        {
            (_text, _style) = (Shape(block, context), context.Style);
            _entries.Clear();
        }

        foreach (var kept in _entries)
        {
            if (kept.Width == width && kept.From(from) is { } lines)
                return (kept.Text, lines);
        }

        var entry = Break(_text, block, width, from);
        if (_entries.Count == WidthsKept)
            _entries.Dequeue();
        _entries.Enqueue(entry);
        return (entry.Text, entry.Lines);
    }

    private static ShapedText Shape(TextBlock block, LayoutContext context)
    {
        var fonts = context.Page.Fonts;
        var style = block.Style.Within(context.Style);
        var own = new TextFormat(style, fonts, null);

        var pieces = block.Items.ConvertAll(item => (item.TextOn(context.Page), FormatOf(item)));
        return TextShaper.Shape(pieces, own);

        TextFormat FormatOf(TextItem item) => item.Style == TextStyle.Default && item.Link is null
            ? own
            : new TextFormat(item.Style.Within(style), fonts, item.Link);
    }

    private static Entry Break(ShapedText text, TextBlock block, float width, AtUnit from)
    {
        if (block.MaxLines is { } count)
            text = LineClamp.Cut(text, count, block.Ellipsis, shorter => BreakerFor(shorter).Break(0, 0));

        return new Entry(width, text, BreakerFor(text).Break(from.Paragraph, from.Unit));

        LineBreaker BreakerFor(ShapedText any) => new(any, width, block.FirstLineIndentation, block.ParagraphSpacing);
    }

    private sealed record Entry(float Width, ShapedText Text, List<TextLine> Lines)
    {
        /// <summary>The lines from a place on, if one of them begins there: breaking again would give the same.</summary>
        public List<TextLine>? From(AtUnit place)
        {
            var first = Lines.FindIndex(line => line.Paragraph == place.Paragraph && line.Start == place.Unit);
            return first switch
            {
                0 => Lines,
                > 0 => Lines.GetRange(first, Lines.Count - first),
                _ => null,
            };
        }
    }
}
