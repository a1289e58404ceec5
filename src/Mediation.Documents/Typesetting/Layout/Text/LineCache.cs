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

    public (ShapedText Text, List<TextLine> Lines) Find(TextBlock block, float width, AtUnit from, in LayoutContext context)
    {
        if (_text is null || !ReferenceEquals(_style, context.Style) || block.Items.Exists(item => item.DependsOnPage))
        {
            (_text, _style) = (Shape(block, context), context.Style);
            _entries.Clear();
        }

        foreach (var kept in _entries)
        {
            if (kept.Width == width && kept.Paragraph == from.Paragraph && kept.Unit == from.Unit)
                return (kept.Text, kept.Lines);
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

        return new Entry(width, from.Paragraph, from.Unit, text, BreakerFor(text).Break(from.Paragraph, from.Unit));

        LineBreaker BreakerFor(ShapedText any) => new(any, width, block.FirstLineIndentation, block.ParagraphSpacing);
    }

    private sealed record Entry(float Width, int Paragraph, int Unit, ShapedText Text, List<TextLine> Lines);
}
