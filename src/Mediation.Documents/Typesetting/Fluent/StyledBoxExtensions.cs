using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Lines and colour of a box. Calls that follow each other shape the same box.</summary>
public static class StyledBoxExtensions
{
    /// <summary>A line of a colour around the content.</summary>
    /// <param name="element">The container.</param>
    /// <param name="all">Thickness in points.</param>
    /// <param name="color">The colour.</param>
    public static IContainer Border(this IContainer element, float all, Color color) =>
        element.Border(all).BorderColor(color);

    /// <summary>A line around the content. It takes no room: half of it lies outside.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(left: value.ToPoints(unit), top: value.ToPoints(unit), right: value.ToPoints(unit), bottom: value.ToPoints(unit));

    /// <summary>Lines on the left and the right.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(left: value.ToPoints(unit), right: value.ToPoints(unit));

    /// <summary>Lines above and below.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(top: value.ToPoints(unit), bottom: value.ToPoints(unit));

    /// <summary>A line on the left.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(left: value.ToPoints(unit));

    /// <summary>A line on the right.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(right: value.ToPoints(unit));

    /// <summary>A line above.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(top: value.ToPoints(unit));

    /// <summary>A line below.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Thickness of the line, not negative; 0 takes the line away.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Edge(bottom: value.ToPoints(unit));

    /// <summary>Colour of the lines of this box.</summary>
    /// <param name="element">The container.</param>
    /// <param name="color">The colour; black when never set.</param>
    public static IContainer BorderColor(this IContainer element, Color color) =>
        element.Box(box => box.LineColor = color);

    /// <summary>A colour behind the content.</summary>
    /// <param name="element">The container.</param>
    /// <param name="color">The colour.</param>
    public static IContainer Background(this IContainer element, Color color) =>
        element.Box(box => box.FillColor = color);

    /// <summary>Rounds the corners; half the side makes a circle, such as the place of a seal.</summary>
    /// <param name="element">The container.</param>
    /// <param name="value">Radius, not negative.</param>
    /// <param name="unit">Unit of the length.</param>
    public static IContainer CornerRadius(this IContainer element, float value = 0, Unit unit = Unit.Point) =>
        element.Box(box => box.CornerRadius = value.ToPoints(unit));

    /// <summary>The lines lie outside the box.</summary>
    /// <param name="element">The container.</param>
    public static IContainer BorderAlignmentOutside(this IContainer element) => element.Box(box => box.LineAlignment = 1f);

    /// <summary>The lines lie half inside, half outside the box (the default without rounded corners).</summary>
    /// <param name="element">The container.</param>
    public static IContainer BorderAlignmentMiddle(this IContainer element) => element.Box(box => box.LineAlignment = 0.5f);

    /// <summary>The lines lie inside the box (the default with rounded corners).</summary>
    /// <param name="element">The container.</param>
    public static IContainer BorderAlignmentInside(this IContainer element) => element.Box(box => box.LineAlignment = 0f);

    private static StyledBox Edge(
        this IContainer element, float? left = null, float? top = null, float? right = null, float? bottom = null) =>
        element.Box(box =>
        {
            box.Left = NotNegative(left) ?? box.Left;
            box.Top = NotNegative(top) ?? box.Top;
            box.Right = NotNegative(right) ?? box.Right;
            box.Bottom = NotNegative(bottom) ?? box.Bottom;
        });

    private static float? NotNegative(float? thickness) => thickness is >= 0 or null
        ? thickness
        : throw new ArgumentOutOfRangeException(nameof(thickness), thickness, "A border cannot be negative.");

    private static StyledBox Box(this IContainer element, Action<StyledBox> style)
    {
        var box = element as StyledBox ?? new StyledBox();
        style(box);
        return element.Put(box);
    }
}
