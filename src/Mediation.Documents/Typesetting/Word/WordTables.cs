using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;
using Table = Mediation.Documents.Typesetting.Layout.Elements.Table;
using TableCell = Mediation.Documents.Typesetting.Layout.Elements.TableCell;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>Tables of Word: those of a paper, and those that only hold things beside each other or in a frame.</summary>
internal sealed class WordTables(WordBlocks blocks)
{
    /// <summary>A table; the rows of its head are shown again on every page.</summary>
    public WordTable Of(Table? head, Table body, Table? foot, WordPlace place)
    {
        var edges = body.ColumnEdges(place.Width);
        var table = Begin(edges, place);
        foreach (var (part, isHead) in new[] { (head, true), (body, false), (foot, false) })
        {
            for (var row = 1; row <= (part?.RowCount ?? 0); row++)
                table.Append(Row(part!, row, edges, place, isHead));
        }

        return table;
    }

    /// <summary>Things beside each other, without lines.</summary>
    public WordTable Beside(IReadOnlyList<Element> items, float[] widths, float spacing, WordPlace place)
    {
        var edges = new float[items.Count + 1];
        for (var i = 0; i < items.Count; i++)
            edges[i + 1] = edges[i] + widths[i] + (i < items.Count - 1 ? spacing : 0);

        var table = Begin(edges, place);
        var row = new TableRow();
        for (var i = 0; i < items.Count; i++)
        {
            var cell = new WordCell(items[i], place with { Width = widths[i] });
            row.Append(Filled(cell, cell.Properties(edges[i + 1] - edges[i], columns: 1, rows: null)));
        }

        table.Append(row);
        return table;
    }

    /// <summary>Something in a frame of its own.</summary>
    public WordTable Framed(StyledBox box, WordPlace place)
    {
        var table = Begin([0, place.Width], place);
        var cell = new WordCell(box, place);
        table.Append(Sized(new TableRow(Filled(cell, cell.Properties(place.Width, columns: 1, rows: null))), cell.Height, place.IsKept, isHead: false));
        return table;
    }

    private static WordTable Begin(float[] edges, WordPlace place)
    {
        var grid = new TableGrid();
        for (var i = 1; i < edges.Length; i++)
            grid.Append(new GridColumn { Width = (edges[i] - edges[i - 1]).ToTwipsText() });

        return new WordTable(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = edges[^1].ToTwipsText() },
                new TableIndentation { Type = TableWidthUnitValues.Dxa, Width = place.Left.ToTwips() },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 0 },
                    new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 0 })),
            grid);
    }

    private TableRow Row(Table table, int number, float[] edges, WordPlace place, bool isHead)
    {
        var row = new TableRow();
        float height = 0;
        for (var column = 1; column < edges.Length; column++)
        {
            var cell = table.CellAt(number, column);
            var last = cell?.LastColumn ?? column;
            var width = edges[last] - edges[column - 1];
            if (cell is null)
            {
                row.Append(new WordTableCell(
                    new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToTwipsText() }), WordText.Blank(1)));
                continue;
            }

            var shape = new WordCell(cell, place with { Width = width });
            var properties = shape.Properties(width, cell.ColumnSpan, Merged(cell, number));
            row.Append(cell.Row == number ? Filled(shape, properties) : new WordTableCell(properties, WordText.Blank(1)));
            height = Math.Max(height, cell.RowSpan == 1 ? shape.Height : 0);
            column = last;
        }

        return Sized(row, height, place.IsKept, isHead);
    }

    private static MergedCellValues? Merged(TableCell cell, int row) => cell.RowSpan == 1
        ? null
        : cell.Row == row ? MergedCellValues.Restart : MergedCellValues.Continue;

    private static TableRow Sized(TableRow row, float height, bool isKept, bool isHead)
    {
        var properties = new TableRowProperties();
        if (isKept)
            properties.Append(new CantSplit());
        if (height > 0)
            properties.Append(new TableRowHeight { Val = (uint)height.ToTwips(), HeightType = HeightRuleValues.AtLeast });
        if (isHead)
            properties.Append(new TableHeader());
        row.PrependChild(properties);
        return row;
    }

    // A cell without a paragraph at its end is no cell to Word.
    private WordTableCell Filled(WordCell cell, TableCellProperties properties)
    {
        var filled = new WordTableCell(properties);
        filled.Append(blocks.Of(cell.Content, cell.Place));
        if (filled.LastChild is not Paragraph)
            filled.Append(WordText.Blank(1));
        return filled;
    }
}
