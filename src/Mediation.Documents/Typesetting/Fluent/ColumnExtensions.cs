using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Elements below each other.</summary>
public static class ColumnExtensions
{
    /// <summary>Puts elements below each other; what doesn't fit goes on the next page.</summary>
    /// <param name="element">The container.</param>
    /// <param name="handler">Adds the items.</param>
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler) =>
        handler(new ColumnDescriptor(element.Put(new Column())));
}

/// <summary>Takes the items of a column.</summary>
public sealed class ColumnDescriptor
{
    private readonly Column _column;

    internal ColumnDescriptor(Column column) => _column = column;

    /// <summary>Room between neighbouring items.</summary>
    /// <param name="value">The room.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(float value, Unit unit = Unit.Point) => _column.Spacing = value.ToPoints(unit);

    /// <summary>Adds an item.</summary>
    public IContainer Item()
    {
        var item = new Container();
        _column.Items.Add(item);
        return item;
    }
}
