using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Limits to the size of an element.</summary>
public static class ConstrainedExtensions
{
    /// <summary>Exactly this width.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MinWidth = box.MaxWidth = value.ToPoints(unit));

    /// <summary>At least this width.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer MinWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MinWidth = value.ToPoints(unit));

    /// <summary>At most this width.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer MaxWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MaxWidth = value.ToPoints(unit));

    /// <summary>Exactly this height.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MinHeight = box.MaxHeight = value.ToPoints(unit));

    /// <summary>At least this height.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MinHeight = value.ToPoints(unit));

    /// <summary>At most this height.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer MaxHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(box => box.MaxHeight = value.ToPoints(unit));

    private static Constrained Constrain(this IContainer element, Action<Constrained> limit)
    {
        var box = element as Constrained ?? new Constrained();
        limit(box);
        return element.Put(box);
    }
}
