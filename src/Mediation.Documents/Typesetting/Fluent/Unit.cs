namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Unit of a length given to the fluent API.</summary>
public enum Unit
{
    /// <summary>1/72 inch: the unit of PDF and of every length that names no unit.</summary>
    Point,

    /// <summary>100 centimetres.</summary>
    Meter,

    /// <summary>10 millimetres.</summary>
    Centimetre,

    /// <summary>The unit Chinese layout rules are written in.</summary>
    Millimetre,

    /// <summary>12 inches.</summary>
    Feet,

    /// <summary>72 points.</summary>
    Inch,

    /// <summary>1/1000 inch.</summary>
    Mil,
}

/// <summary>Conversion of lengths to points.</summary>
internal static class UnitConversion
{
    private const float PointsPerInch = 72f;
    private const float CentimetresPerInch = 2.54f;

    public static float ToPoints(this float value, Unit unit) => value * PointsPer(unit);

    private static float PointsPer(Unit unit) => unit switch
    {
        Unit.Point => 1f,
        Unit.Meter => 100f * PointsPerInch / CentimetresPerInch,
        Unit.Centimetre => PointsPerInch / CentimetresPerInch,
        Unit.Millimetre => PointsPerInch / CentimetresPerInch / 10f,
        Unit.Feet => 12f * PointsPerInch,
        Unit.Inch => PointsPerInch,
        Unit.Mil => PointsPerInch / 1000f,
    };
}
