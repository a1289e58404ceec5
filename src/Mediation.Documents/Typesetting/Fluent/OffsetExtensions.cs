using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Moving an element without moving what stands around it.</summary>
public static class OffsetExtensions
{
    /// <summary>Moves the content to the right.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The way, negative to the left.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer OffsetX(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new Offset { X = value.ToPoints(unit) });

    /// <summary>Moves the content down.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The way, negative upwards.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer OffsetY(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new Offset { Y = value.ToPoints(unit) });
}
