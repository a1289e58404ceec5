using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>
/// A cell: what Word keeps as properties of the cell (lines, distances, height, alignment) taken off the elements that
/// stand around its content.
/// </summary>
internal sealed class WordCell
{
    private readonly Padding _padding = new();
    private StyledBox? _box;
    private VerticalAlignment? _vertical;

    public WordCell(Element element, WordPlace place)
    {
        Place = place with { Left = 0, Right = 0 };
        while (element is Container container && !IsSecondBox(container))
        {
            Take(container);
            element = WordBlocks.ChildOf(container);
        }

        Content = element;
    }

    /// <summary>What the cell shows.</summary>
    public Element Content { get; }

    /// <summary>The place inside the cell.</summary>
    public WordPlace Place { get; private set; }

    /// <summary>The least height.</summary>
    public float Height { get; private set; }

    /// <summary>Sets what the cell is like.</summary>
    public TableCellProperties Properties(float width, int columns, MergedCellValues? rows) => new()
    {
        TableCellWidth = new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToTwipsText() },
        GridSpan = columns > 1 ? new GridSpan { Val = columns } : null,
        VerticalMerge = rows is { } merged ? new VerticalMerge { Val = merged } : null,
        TableCellBorders = _box is { } box ? Borders(box) : null,
        Shading = _box is { FillColor.Alpha: > 0 } filled ? new Shading { Val = ShadingPatternValues.Clear, Fill = filled.FillColor.ToWord() } : null,
        TableCellMargin = new TableCellMargin(
            new TopMargin { Type = TableWidthUnitValues.Dxa, Width = _padding.Top.ToTwipsText() },
            new LeftMargin { Type = TableWidthUnitValues.Dxa, Width = _padding.Left.ToTwipsText() },
            new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = _padding.Bottom.ToTwipsText() },
            new RightMargin { Type = TableWidthUnitValues.Dxa, Width = _padding.Right.ToTwipsText() }),
        TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = _vertical switch
        {
            VerticalAlignment.Middle => TableVerticalAlignmentValues.Center,
            VerticalAlignment.Bottom => TableVerticalAlignmentValues.Bottom,
            VerticalAlignment.Top or null => TableVerticalAlignmentValues.Top,
        } },
    };

    private bool IsSecondBox(Container container) => container is StyledBox && _box is not null;

    private void Take(Container container)
    {
        switch (container)
        {
            case StyledBox box:
                _box = box;
                break;
            case Padding padding:
                _padding.Left += padding.Left;
                _padding.Top += padding.Top;
                _padding.Right += padding.Right;
                _padding.Bottom += padding.Bottom;
                Place = Place with { Width = Place.Width - padding.Left - padding.Right };
                break;
            case Alignment alignment:
                _vertical = alignment.Vertical ?? _vertical;
                Place = Place with { Horizontal = alignment.Horizontal ?? Place.Horizontal };
                break;
            case Constrained limits:
                Height = Math.Max(Height, limits.MinHeight ?? 0);
                break;
            case StyledText styled:
                Place = Place with { Style = styled.Style.Within(Place.Style) };
                break;
        }
    }

    private static TableCellBorders Borders(StyledBox box) => new(
        new TopBorder { Val = Kind(box.Top), Size = box.Top.ToLineSize(), Color = box.LineColor.ToWord() },
        new LeftBorder { Val = Kind(box.Left), Size = box.Left.ToLineSize(), Color = box.LineColor.ToWord() },
        new BottomBorder { Val = Kind(box.Bottom), Size = box.Bottom.ToLineSize(), Color = box.LineColor.ToWord() },
        new RightBorder { Val = Kind(box.Right), Size = box.Right.ToLineSize(), Color = box.LineColor.ToWord() });

    private static BorderValues Kind(float thickness) => thickness > 0 ? BorderValues.Single : BorderValues.Nil;
}
