using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Tables.</summary>
public static class TableExtensions
{
    /// <summary>Sets a table. It breaks over pages, with its header and footer shown again on each.</summary>
    /// <param name="element">The container.</param>
    /// <param name="handler">Defines columns, then adds cells.</param>
    /// <exception cref="DocumentComposeException">No column is defined, or a cell lies outside the columns or over another.</exception>
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        var descriptor = new TableDescriptor();
        handler(descriptor);
        descriptor.Compose(element);
    }
}

/// <summary>Takes the columns and cells of a table.</summary>
public sealed class TableDescriptor
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<TableCell> _headerCells = [];
    private readonly List<TableCell> _cells = [];
    private readonly List<TableCell> _footerCells = [];
    private bool _extendLastCells;

    internal TableDescriptor()
    {
    }

    /// <summary>Defines the columns; called once.</summary>
    /// <param name="handler">Adds the columns from left to right.</param>
    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler)
    {
        if (_columns.Count > 0)
            throw new DocumentComposeException("The columns of a table are defined once.");

        handler(new TableColumnsDefinitionDescriptor(_columns));
    }

    /// <summary>Lets the last cell of each column reach down to the bottom of the table.</summary>
    public void ExtendLastCellsToTableBottom() => _extendLastCells = true;

    /// <summary>Rows shown at the top of every page the table goes on to; called once.</summary>
    /// <param name="handler">Adds the cells.</param>
    public void Header(Action<TableCellDescriptor> handler) => FillOnce(_headerCells, handler, nameof(Header));

    /// <summary>Rows shown at the bottom of every page the table goes on to; called once.</summary>
    /// <param name="handler">Adds the cells.</param>
    public void Footer(Action<TableCellDescriptor> handler) => FillOnce(_footerCells, handler, nameof(Footer));

    /// <summary>Adds a cell; without a place given it goes to the next free one.</summary>
    public ITableCellContainer Cell() => new TableCellDescriptor(_cells).Cell();

    internal void Compose(IContainer element)
    {
        if (_columns.Count == 0)
            throw new DocumentComposeException("A table needs at least one column.");

        element.Decoration(decoration =>
        {
            decoration.Before().Put(new Table(_columns, _headerCells));
            decoration.Content().Put(new Table(_columns, _cells, _extendLastCells));
            decoration.After().Put(new Table(_columns, _footerCells));
        });
    }

    private static void FillOnce(List<TableCell> cells, Action<TableCellDescriptor> handler, string part)
    {
        if (cells.Count > 0)
            throw new DocumentComposeException($"The {part} of a table is defined once.");

        handler(new TableCellDescriptor(cells));
    }
}

/// <summary>Takes the columns of a table.</summary>
public sealed class TableColumnsDefinitionDescriptor
{
    private readonly List<TableColumn> _columns;

    internal TableColumnsDefinitionDescriptor(List<TableColumn> columns) => _columns = columns;

    /// <summary>Adds a column of a fixed width.</summary>
    /// <param name="width">The width.</param>
    /// <param name="unit">Its unit.</param>
    public void ConstantColumn(float width, Unit unit = Unit.Point) =>
        _columns.Add(new TableColumn(width.ToPoints(unit), Relative: 0));

    /// <summary>Adds a column that shares the width the fixed ones leave.</summary>
    /// <param name="width">Its share.</param>
    public void RelativeColumn(float width = 1) => _columns.Add(new TableColumn(Constant: 0, width));
}

/// <summary>Takes the cells of a table's header or footer.</summary>
public sealed class TableCellDescriptor
{
    private readonly List<TableCell> _cells;

    internal TableCellDescriptor(List<TableCell> cells) => _cells = cells;

    /// <summary>Adds a cell; without a place given it goes to the next free one.</summary>
    public ITableCellContainer Cell()
    {
        var cell = new TableCell();
        _cells.Add(cell);
        return cell;
    }
}

/// <summary>Where a cell stands and how far it reaches.</summary>
public static class TableCellExtensions
{
    /// <summary>The column it starts in.</summary>
    /// <param name="tableCellContainer">The cell.</param>
    /// <param name="value">Number from 1.</param>
    public static ITableCellContainer Column(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.Change(cell => cell.Column = (int)value);

    /// <summary>How many columns it takes.</summary>
    /// <param name="tableCellContainer">The cell.</param>
    /// <param name="value">At least 1.</param>
    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.Change(cell => cell.ColumnSpan = (int)value);

    /// <summary>The row it starts in.</summary>
    /// <param name="tableCellContainer">The cell.</param>
    /// <param name="value">Number from 1.</param>
    public static ITableCellContainer Row(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.Change(cell => cell.Row = (int)value);

    /// <summary>How many rows it takes.</summary>
    /// <param name="tableCellContainer">The cell.</param>
    /// <param name="value">At least 1.</param>
    public static ITableCellContainer RowSpan(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.Change(cell => cell.RowSpan = (int)value);

    private static ITableCellContainer Change(this ITableCellContainer container, Action<TableCell> change)
    {
        if (container is TableCell cell)
            change(cell);

        return container;
    }
}
