using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Room left free around an element.</summary>
public static class PaddingExtensions
{
    /// <summary>Room on all four sides.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(left: value.ToPoints(unit), top: value.ToPoints(unit), right: value.ToPoints(unit), bottom: value.ToPoints(unit));

    /// <summary>Room on the left and the right.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(left: value.ToPoints(unit), right: value.ToPoints(unit));

    /// <summary>Room above and below.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(top: value.ToPoints(unit), bottom: value.ToPoints(unit));

    /// <summary>Room above.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(top: value.ToPoints(unit));

    /// <summary>Room below.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(bottom: value.ToPoints(unit));

    /// <summary>Room on the left.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(left: value.ToPoints(unit));

    /// <summary>Room on the right.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">The length, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(right: value.ToPoints(unit));

    private static Padding Pad(this IContainer element, float left = 0, float top = 0, float right = 0, float bottom = 0)
    {
        var padding = element as Padding ?? new Padding();
        padding.Left += left;
        padding.Top += top;
        padding.Right += right;
        padding.Bottom += bottom;
        return element.Put(padding);
    }
}
