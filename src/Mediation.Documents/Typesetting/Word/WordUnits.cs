using System.Globalization;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>The units Word counts in.</summary>
internal static class WordUnits
{
    private const float TwentiethsOfAPoint = 20;
    private const float HalvesOfAPoint = 2;
    private const float EighthsOfAPoint = 8;

    /// <summary>Twentieths of a point: widths, heights, distances.</summary>
    public static int ToTwips(this float points) => (int)MathF.Round(points * TwentiethsOfAPoint);

    /// <inheritdoc cref="ToTwips"/>
    public static string ToTwipsText(this float points) => points.ToTwips().ToString(CultureInfo.InvariantCulture);

    /// <summary>Halves of a point: sizes of type.</summary>
    public static string ToHalfPoints(this float points) => ((int)MathF.Round(points * HalvesOfAPoint)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Eighths of a point, at least 2: thickness of lines.</summary>
    public static uint ToLineSize(this float points) => (uint)Math.Max(2, MathF.Round(points * EighthsOfAPoint));

    /// <summary>Six hexadecimal digits.</summary>
    public static string ToWord(this Color color) => (color.Hex & 0x00FFFFFF).ToString("X6", CultureInfo.InvariantCulture);
}
