using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Pages.</summary>
public static class PageExtensions
{
    /// <summary>Adds a run of pages of one make; there are as many as the content needs.</summary>
    /// <param name="document">The document.</param>
    /// <param name="handler">Describes the pages.</param>
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        var page = new Page();
        handler(new PageDescriptor(page));
        ((DocumentContainer)document).Pages.Add(page);
        return document;
    }
}

/// <summary>Describes a run of pages.</summary>
public sealed class PageDescriptor
{
    private readonly Page _page;

    internal PageDescriptor(Page page) => _page = page;

    /// <summary>Size of the sheet.</summary>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="unit">Unit of both.</param>
    public void Size(float width, float height, Unit unit = Unit.Point) => Size(new PageSize(width, height, unit));

    /// <summary>Size of the sheet; A4 when never set.</summary>
    /// <param name="pageSize">The sheet.</param>
    public void Size(PageSize pageSize)
    {
        MinSize(pageSize);
        MaxSize(pageSize);
    }

    /// <summary>The sheet is as high as its content.</summary>
    /// <param name="width">Width of the sheet.</param>
    /// <param name="unit">Its unit.</param>
    public void ContinuousSize(float width, Unit unit = Unit.Point)
    {
        var points = width.ToPoints(unit);
        _page.MinSize = new Size(points, 0);
        _page.MaxSize = new Size(points, Fluent.Size.Infinity);
    }

    /// <summary>The sheet is at least this large.</summary>
    /// <param name="pageSize">The size.</param>
    public void MinSize(PageSize pageSize) => _page.MinSize = pageSize;

    /// <summary>The sheet is at most this large.</summary>
    /// <param name="pageSize">The size.</param>
    public void MaxSize(PageSize pageSize) => _page.MaxSize = pageSize;

    /// <summary>Left margin.</summary>
    /// <param name="value">Its width.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginLeft(float value, Unit unit = Unit.Point) => _page.MarginLeft = value.ToPoints(unit);

    /// <summary>Right margin.</summary>
    /// <param name="value">Its width.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginRight(float value, Unit unit = Unit.Point) => _page.MarginRight = value.ToPoints(unit);

    /// <summary>Upper margin.</summary>
    /// <param name="value">Its height.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginTop(float value, Unit unit = Unit.Point) => _page.MarginTop = value.ToPoints(unit);

    /// <summary>Lower margin.</summary>
    /// <param name="value">Its height.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginBottom(float value, Unit unit = Unit.Point) => _page.MarginBottom = value.ToPoints(unit);

    /// <summary>Upper and lower margin.</summary>
    /// <param name="value">Their height.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginVertical(float value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    /// <summary>Left and right margin.</summary>
    /// <param name="value">Their width.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginHorizontal(float value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    /// <summary>All four margins.</summary>
    /// <param name="value">Their width.</param>
    /// <param name="unit">Its unit.</param>
    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    /// <summary>Style of all texts that don't say otherwise.</summary>
    /// <param name="textStyle">The style.</param>
    public void DefaultTextStyle(TextStyle textStyle) => _page.TextStyle = textStyle;

    /// <inheritdoc cref="DefaultTextStyle(TextStyle)"/>
    /// <param name="handler">Changes the default style.</param>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler) => DefaultTextStyle(handler(TextStyle.Default));

    /// <summary>Colour of the sheet.</summary>
    /// <param name="color">The colour.</param>
    public void PageColor(Color color) => _page.Color = color;

    /// <summary>Behind the content, over the whole sheet: the place of the draft mark.</summary>
    public IContainer Background() => _page.Background;

    /// <summary>In front of the content, over the whole sheet.</summary>
    public IContainer Foreground() => _page.Foreground;

    /// <summary>Above the content, on every page.</summary>
    public IContainer Header() => _page.Header;

    /// <summary>The content; it goes on over as many pages as it needs.</summary>
    public IContainer Content() => _page.Content;

    /// <summary>Below the content, on every page.</summary>
    public IContainer Footer() => _page.Footer;
}
