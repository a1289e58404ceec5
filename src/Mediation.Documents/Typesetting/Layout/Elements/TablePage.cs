using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>The cells that began on earlier pages and reach into the first row of the next.</summary>
internal sealed class TableProgress(int row, IReadOnlyList<(TableCell Cell, Progress GoesOn)> open) : Progress
{
    public int Row => row;

    public IReadOnlyList<(TableCell Cell, Progress GoesOn)> Open => open;
}

/// <summary>As much of a table as one page takes.</summary>
internal sealed class TablePage
{
    private readonly float[] _edges;
    private readonly float _height;
    private readonly IReadOnlyList<(TableCell Cell, Progress GoesOn)> _open;
    private readonly List<PlacedCell> _cells = [];
    private readonly Dictionary<int, float> _bottoms = [];
    private int _rowAfter;
    private Plan? _refusal;

    public TablePage(float[] edges, float height, TableProgress? progress)
    {
        _edges = edges;
        _height = height;
        _open = progress?.Open ?? [];
        FirstRow = progress?.Row ?? 1;
        _rowAfter = FirstRow;
    }

    public int FirstRow { get; }

    private int LastRow => _rowAfter - 1;

    /// <summary>Adds a row, unless one of the cells that start in it doesn't fit at all.</summary>
    public bool TryAddRow(int row, IReadOnlyList<TableCell> starting, in LayoutContext context)
    {
        var top = BottomOf(row - 1);
        var added = new List<PlacedCell>();

        foreach (var (cell, progress) in CellsOf(row, starting))
        {
            var width = _edges[cell.LastColumn] - _edges[cell.Column - 1];
            var plan = cell.Layout(new Size(width, _height - top), progress, context);
            if (plan.Fit == Fit.None)
            {
                _refusal = plan;
                return false;
            }

            added.Add(new PlacedCell(cell, plan, top));
        }

        foreach (var placed in added)
            _bottoms[placed.Cell.LastRow] = Math.Max(_bottoms.GetValueOrDefault(placed.Cell.LastRow), top + placed.Plan.Size.Height);

        _cells.AddRange(added);
        _bottoms[row] = Math.Max(_bottoms.GetValueOrDefault(row), top);
        _rowAfter = row + 1;
        return true;
    }

    /// <summary>Whether the page ends with this row because a cell that ends here goes on.</summary>
    public bool EndsWithin(int row) => _cells.Any(placed => placed.Cell.LastRow == row && placed.GoesOn);

    public Plan Finish(int lastRowOfTable, bool extendLastCells)
    {
        if (_cells.Count == 0 && LastRow < FirstRow)
            return _refusal ?? throw new InvalidOperationException("A table without cells has no pages.");

        // Cells that reach beyond the last row of the page may be higher than the rows beside them so far.
        var height = Math.Max(BottomOf(LastRow), _cells.Count == 0 ? 0 : _cells.Max(placed => placed.Top + placed.Plan.Size.Height));
        var boxes = _cells.ConvertAll(placed => placed with { Bottom = placed.Cell.LastRow >= LastRow ? height : BottomOf(placed.Cell.LastRow) });

        if (extendLastCells)
            ExtendLastCells(boxes, height);

        var rest = Rest(lastRowOfTable);
        return new Cells(boxes, _edges, new Size(_edges[^1], height), rest);
    }

    private IEnumerable<(TableCell Cell, Progress? Progress)> CellsOf(int row, IReadOnlyList<TableCell> starting)
    {
        var begun = row == FirstRow ? _open : [];
        return begun.Select(open => (open.Cell, (Progress?)open.GoesOn))
            .Concat(starting.Where(cell => begun.All(open => open.Cell != cell)).Select(cell => (cell, (Progress?)null)));
    }

    private TableProgress? Rest(int lastRowOfTable)
    {
        var next = EndsWithin(LastRow) ? LastRow : LastRow + 1;
        if (next > lastRowOfTable)
            return null;

        var open = _cells
            .Where(placed => placed.Cell.LastRow >= next)
            .Select(placed => (placed.Cell, placed.Plan.Rest ?? Progress.Done));
        return new TableProgress(next, [.. open]);
    }

    private void ExtendLastCells(List<PlacedCell> boxes, float height)
    {
        for (var column = 1; column < _edges.Length; column++)
        {
            var last = boxes
                .FindAll(placed => placed.Cell.Column <= column && column <= placed.Cell.LastColumn)
                .MaxBy(placed => placed.Cell.LastRow);
            if (last is not null)
                last.Bottom = height;
        }
    }

    private float BottomOf(int row) => row < FirstRow ? 0 : _bottoms[row];

    private sealed record PlacedCell(TableCell Cell, Plan Plan, float Top)
    {
        public float Bottom { get; set; }

        public bool GoesOn => Plan.Fit == Fit.Part;
    }

    private sealed class Cells(List<PlacedCell> cells, float[] edges, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            foreach (var placed in cells)
            {
                var left = edges[placed.Cell.Column - 1];
                var width = edges[placed.Cell.LastColumn] - left;
                placed.Plan.Paint(canvas, new Box(box.X + left, box.Y + placed.Top, width, placed.Bottom - placed.Top));
            }
        }
    }
}
