namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>
/// Cells in rows and columns. A row is as high as its highest cell; it is split over pages where its cells can be
/// split, and a cell over several rows goes on with them.
/// </summary>
internal sealed class Table : Element
{
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly bool _extendLastCells;
    private readonly int _lastRow;

    // Cells by the row they start in; the index is the row.
    private readonly List<TableCell>[] _cellsByRow;

    /// <exception cref="DocumentComposeException">A cell reaches outside the columns.</exception>
    public Table(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells, bool extendLastCells = false)
    {
        TablePlacement.Settle(cells, columns.Count);

        _columns = columns;
        _extendLastCells = extendLastCells;
        _lastRow = cells.Count == 0 ? 0 : cells.Max(cell => cell.LastRow);
        _cellsByRow = new List<TableCell>[_lastRow + 1];
        for (var row = 0; row <= _lastRow; row++)
            _cellsByRow[row] = [];
        foreach (var cell in cells)
            _cellsByRow[cell.Row].Add(cell);
    }

    /// <summary>How many rows there are.</summary>
    public int RowCount => _lastRow;

    /// <summary>The cell that covers a place, or null.</summary>
    public TableCell? CellAt(int row, int column) => _cellsByRow.Take(row + 1).SelectMany(cells => cells)
        .FirstOrDefault(cell => cell.LastRow >= row && cell.Column <= column && cell.LastColumn >= column);

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (_lastRow == 0)
            return Plan.Skipped;
        if (progress == Progress.Done)
            return Plan.Nothing;

        var edges = ColumnEdges(room.Width);
        if (edges[^1].Exceeds(room.Width) || edges.Zip(edges.Skip(1)).Any(pair => pair.First.Exceeds(pair.Second)))
            return Plan.DoesNotFit(this, room);

        var page = new TablePage(edges, room.Height, progress as TableProgress);
        for (var row = page.FirstRow; row <= _lastRow; row++)
        {
            if (!page.TryAddRow(row, _cellsByRow[row], context) || page.EndsWithin(row))
                break;
        }

        return page.Finish(_lastRow, _extendLastCells);
    }

    /// <summary>Where the columns begin and end in a table of this width.</summary>
    public float[] ColumnEdges(float width)
    {
        var shares = _columns.Sum(column => column.Relative);
        var perShare = shares > 0 ? (width - _columns.Sum(column => column.Constant)) / shares : 0;

        var edges = new float[_columns.Count + 1];
        for (var i = 0; i < _columns.Count; i++)
            edges[i + 1] = edges[i] + _columns[i].Constant + (_columns[i].Relative * perShare);

        return edges;
    }
}
