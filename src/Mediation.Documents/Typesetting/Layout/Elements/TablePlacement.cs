namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>
/// Gives every cell its row and column. A cell that names its row or column gets it (the other counts as 1); any
/// other goes to the next free place after the cell before it.
/// </summary>
internal static class TablePlacement
{
    /// <exception cref="DocumentComposeException">A cell reaches outside the columns.</exception>
    public static void Settle(IReadOnlyList<TableCell> cells, int columnCount)
    {
        // Those a later cell could run into; what ended in rows above can't be in its way.
        var settled = new List<TableCell>();
        int row = 1, column = 1;

        foreach (var cell in cells)
        {
            if (cell.RowSpan < 1 || cell.ColumnSpan < 1 || cell.ColumnSpan > columnCount)
                throw Misplaced(cell, columnCount);

            if (cell.Row > 0 || cell.Column > 0)
                (cell.Row, cell.Column) = (Math.Max(1, cell.Row), Math.Max(1, cell.Column));
            else
                PutIntoNextFreePlace(cell, settled, row, column, columnCount);

            if (cell.LastColumn > columnCount)
                throw Misplaced(cell, columnCount);

            if (cell.Row != row)
                settled.RemoveAll(above => above.LastRow < cell.Row);

            settled.Add(cell);
            (row, column) = (cell.Row, cell.Column);
        }
    }

    private static void PutIntoNextFreePlace(TableCell cell, List<TableCell> settled, int row, int column, int columnCount)
    {
        for (; ; column++)
        {
            if (column + cell.ColumnSpan - 1 > columnCount)
                (row, column) = (row + 1, 1);

            (cell.Row, cell.Column) = (row, column);
            if (!settled.Exists(cell.Overlaps))
                return;
        }
    }

    private static DocumentComposeException Misplaced(TableCell cell, int columnCount) => new(
        $"A cell at row {cell.Row}, column {cell.Column}, spanning {cell.RowSpan} rows and {cell.ColumnSpan} columns, reaches outside the {columnCount} columns of its table.");
}
