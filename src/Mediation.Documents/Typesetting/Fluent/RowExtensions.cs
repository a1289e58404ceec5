using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Elements beside each other.</summary>
public static class RowExtensions
{
    /// <summary>Puts elements beside each other; all get the height of the highest.</summary>
    /// <param name="element">The container.</param>
    /// <param name="handler">Adds the items.</param>
    public static void Row(this IContainer element, Action<RowDescriptor> handler) =>
        handler(new RowDescriptor(element.Put(new Row())));
}

/// <summary>Takes the items of a row.</summary>
public sealed class RowDescriptor
{
    private readonly Row _row;

    internal RowDescriptor(Row row) => _row = row;

    /// <summary>Room between neighbouring items.</summary>
    /// <param name="spacing">The room.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(float spacing, Unit unit = Unit.Point) => _row.Spacing = spacing.ToPoints(unit);

    /// <summary>Adds an item that shares the width the others leave.</summary>
    /// <param name="size">Its share.</param>
    public IContainer RelativeItem(float size = 1) => Add(RowItemKind.Relative, size);

    /// <summary>Adds an item of a fixed width.</summary>
    /// <param name="size">The width.</param>
    /// <param name="unit">Its unit.</param>
    public IContainer ConstantItem(float size, Unit unit = Unit.Point) => Add(RowItemKind.Constant, size.ToPoints(unit));

    /// <summary>Adds an item as wide as its content.</summary>
    public IContainer AutoItem() => Add(RowItemKind.Auto, 0);

    private RowItem Add(RowItemKind kind, float size)
    {
        var item = new RowItem { Kind = kind, Size = size };
        _row.Items.Add(item);
        return item;
    }
}
