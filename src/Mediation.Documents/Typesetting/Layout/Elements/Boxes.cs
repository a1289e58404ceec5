namespace Mediation.Documents.Typesetting.Layout.Elements;

internal sealed class Padding : Container
{
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }
}

internal sealed class Constrained : Container
{
    public float? MinWidth { get; set; }
    public float? MaxWidth { get; set; }
    public float? MinHeight { get; set; }
    public float? MaxHeight { get; set; }
}

internal enum HorizontalAlignment { Left, Center, Right }

internal enum VerticalAlignment { Top, Middle, Bottom }

internal sealed class Alignment : Container
{
    public HorizontalAlignment? Horizontal { get; set; }
    public VerticalAlignment? Vertical { get; set; }
}

internal sealed class Extend : Container
{
    public bool Horizontal { get; init; }
    public bool Vertical { get; init; }
}

internal sealed class Shrink : Container
{
    public bool Horizontal { get; init; }
    public bool Vertical { get; init; }
}

internal sealed class Offset : Container
{
    public float X { get; init; }
    public float Y { get; init; }
}

internal sealed class Rotate : Container
{
    public float Angle { get; init; }
}

internal sealed class QuarterTurn : Container
{
    public int Quarters { get; set; }
}

internal sealed class StyledBox : Container
{
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }
    public Color LineColor { get; set; } = Colors.Black;
    public Color FillColor { get; set; } = Colors.Transparent;
    public float CornerRadius { get; set; }
    public float? LineAlignment { get; set; }
}

internal sealed class AspectRatio : Container
{
    public float Ratio { get; init; }
    public AspectRatioOption Option { get; init; }
}

internal sealed class ScaleToFit : Container;

internal sealed class Unconstrained : Container;
internal sealed class ShowOnce : Container;
internal sealed class SkipOnce : Container;
internal sealed class ShowEntire : Container;
internal sealed class PreventPageBreak : Container;
internal sealed class StopPaging : Container;
internal sealed class RepeatContent : Container;
internal sealed class PageBreak : Element;

internal sealed class EnsureSpace : Container
{
    public float MinHeight { get; init; }
}

internal sealed class ShowIf : Container
{
    public required Predicate<ShowIfContext> Predicate { get; init; }
}

internal sealed class StyledText : Container
{
    public required TextStyle Style { get; init; }
}

internal sealed class Section : Container
{
    public required string Name { get; init; }
    public string? Title { get; init; }
}

internal sealed class SectionLink : Container
{
    public required string Name { get; init; }
}

internal sealed class Hyperlink : Container
{
    public required string Url { get; init; }
}

internal sealed class Column : Element
{
    public List<Container> Items { get; } = [];
    public float Spacing { get; set; }
}

internal enum RowItemKind { Relative, Constant, Auto }

internal sealed class RowItem : Container
{
    public required RowItemKind Kind { get; init; }
    public float Size { get; init; }
}

internal sealed class Row : Element
{
    public List<RowItem> Items { get; } = [];
    public float Spacing { get; set; }
}

internal sealed class Decoration : Element
{
    public Container Before { get; } = new();
    public Container Content { get; } = new();
    public Container After { get; } = new();
}

internal sealed class Layers : Element
{
    public List<(Container Content, bool IsPrimary)> Items { get; } = [];
}

internal sealed class Line : Element
{
    public required bool IsVertical { get; init; }
    public required float Thickness { get; init; }
    public Color Color { get; set; } = Colors.Black;
    public float[] DashPattern { get; set; } = [];
}

internal readonly record struct TableColumn(float Constant, float Relative);

internal sealed class TableCell : Container, ITableCellContainer
{
    public int Row { get; set; }
    public int Column { get; set; }
    public int RowSpan { get; set; } = 1;
    public int ColumnSpan { get; set; } = 1;
}

internal sealed class Table : Element
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }
    public required IReadOnlyList<TableCell> Cells { get; init; }
    public bool ExtendLastCellsToBottom { get; init; }
}

internal enum ImageScaling { FitWidth, FitHeight, FitArea, Stretch }

internal sealed class ImageElement : Element
{
    public required Image Image { get; init; }
    public ImageScaling Scaling { get; set; }
}

internal sealed class Page : Element
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
}
