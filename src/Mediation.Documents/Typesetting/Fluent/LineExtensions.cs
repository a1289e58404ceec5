using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Rules.</summary>
public static class LineExtensions
{
    /// <summary>An upright rule, as high as the place it stands in.</summary>
    /// <param name="element">The container.</param>
    /// <param name="thickness">Thickness.</param>
    /// <param name="unit">Its unit.</param>
    public static LineDescriptor LineVertical(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new Line { IsVertical = true, Thickness = thickness.ToPoints(unit) }));

    /// <summary>A lying rule, as wide as the place it stands in.</summary>
    /// <param name="element">The container.</param>
    /// <param name="thickness">Thickness.</param>
    /// <param name="unit">Its unit.</param>
    public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new Line { IsVertical = false, Thickness = thickness.ToPoints(unit) }));
}

/// <summary>How a rule looks.</summary>
public class LineDescriptor
{
    private readonly Line _line;

    internal LineDescriptor(Line line) => _line = line;

    /// <summary>Its colour; black when never set.</summary>
    /// <param name="color">The colour.</param>
    public LineDescriptor LineColor(Color color)
    {
        _line.Color = color;
        return this;
    }

    /// <summary>Breaks the rule into dashes.</summary>
    /// <param name="dashPattern">Lengths of dash, gap, dash, gap…; an even count.</param>
    /// <param name="unit">Their unit.</param>
    /// <exception cref="ArgumentException">The count is odd or zero.</exception>
    public LineDescriptor LineDashPattern(float[] dashPattern, Unit unit = Unit.Point)
    {
        if (dashPattern.Length == 0 || dashPattern.Length % 2 != 0)
            throw new ArgumentException("A dash pattern has an even number of lengths.", nameof(dashPattern));

        _line.DashPattern = [.. dashPattern.Select(length => length.ToPoints(unit))];
        return this;
    }
}
