using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A run of pages of one make: as many as its content needs.</summary>
internal sealed class Page
{
    public Size MinSize { get; set; } = PageSizes.A4;
    public Size MaxSize { get; set; } = PageSizes.A4;
    public float MarginLeft { get; set; }
    public float MarginTop { get; set; }
    public float MarginRight { get; set; }
    public float MarginBottom { get; set; }
    public Color Color { get; set; } = Colors.Transparent;
    public TextStyle TextStyle { get; set; } = TextStyle.Default;
    public Container Background { get; } = new();
    public Container Header { get; } = new();
    public Container Content { get; } = new();
    public Container Footer { get; } = new();
    public Container Foreground { get; } = new();

    /// <summary>Lays out and draws one page.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="repetition">How many pages of this make came before.</param>
    /// <param name="progress">Where the content goes on.</param>
    /// <param name="resources">Fonts and images of the document.</param>
    /// <returns>The page, and where the content goes on after it; null when it is finished.</returns>
    /// <exception cref="DocumentLayoutException">Something doesn't fit on an empty page.</exception>
    public (PageCanvas Canvas, Progress? Next) Draw(PageScope scope, int repetition, Progress? progress, DrawingResources resources)
    {
        var context = new LayoutContext(scope, TextStyle, Repetition: 0);
        var repeated = context with { Repetition = repetition };
        var room = new Size(MaxSize.Width - MarginLeft - MarginRight, MaxSize.Height - MarginTop - MarginBottom);

        var header = Whole(Header.Layout(room, null, repeated), scope, "header");
        var footer = Whole(Footer.Layout(room, null, repeated), scope, "footer");
        var contentRoom = new Size(room.Width, room.Height - header.Size.Height - footer.Size.Height);
        var content = Content.Layout(contentRoom, progress, context);
        if (content.Fit == Fit.None)
            throw new DocumentLayoutException($"The content of page {scope.Number} doesn't fit. {content.Explain()}");

        var canvas = new PageCanvas(SizeFor(header, content, footer), resources);
        var sheet = new Box(0, 0, canvas.Size.Width, canvas.Size.Height);
        var inside = sheet.Inset(MarginLeft, MarginTop, MarginRight, MarginBottom);

        canvas.FillRectangle(sheet, Color);
        PaintLayer(Background, canvas, sheet, repeated);
        header.Paint(canvas, inside with { Height = header.Size.Height });
        content.Paint(canvas, inside.Inset(0, header.Size.Height, 0, footer.Size.Height));
        footer.Paint(canvas, inside with { Y = inside.Bottom - footer.Size.Height, Height = footer.Size.Height });
        PaintLayer(Foreground, canvas, sheet, repeated);
        return (canvas, content.Rest);
    }

    private Size SizeFor(Plan header, Plan content, Plan footer)
    {
        var needed = MarginTop + header.Size.Height + content.Size.Height + footer.Size.Height + MarginBottom;
        return new Size(MaxSize.Width, Math.Clamp(needed, MinSize.Height, MaxSize.Height));
    }

    private static Plan Whole(Plan plan, PageScope scope, string part) => plan.Fit is Fit.Empty or Fit.All
        ? plan
        : throw new DocumentLayoutException($"The {part} of page {scope.Number} doesn't fit. {plan.Explain()}");

    private static void PaintLayer(Container layer, PageCanvas canvas, Box sheet, in LayoutContext context)
    {
        var plan = layer.Layout(sheet.Size, null, context);
        if (plan.Fit != Fit.None)
            plan.Paint(canvas, sheet);
    }
}
