namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A column: a fixed width, or a share of what the fixed ones leave.</summary>
internal readonly record struct TableColumn(float Constant, float Relative);

/// <summary>A cell. Rows and columns count from 1; 0 means the place isn't settled yet.</summary>
internal sealed class TableCell : Container, ITableCellContainer
{
    public int Row { get; set; }
    public int Column { get; set; }
    public int RowSpan { get; set; } = 1;
    public int ColumnSpan { get; set; } = 1;

    public int LastRow => Row + RowSpan - 1;

    public int LastColumn => Column + ColumnSpan - 1;

    public bool Overlaps(TableCell other) =>
        Row <= other.LastRow && other.Row <= LastRow && Column <= other.LastColumn && other.Column <= LastColumn;

    public override string ToString() => $"The cell in row {Row}, column {Column} ({base.ToString()})";
}
