using System.Globalization;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Numbers with more places than the typesetter's own need: scales of whole pages, and what was read.</summary>
internal static class PdfNumbers
{
    /// <summary>Ten places, never in scientific notation, within what 32-bit readers hold.</summary>
    public static string Exact(double value) =>
        Math.Clamp(value, int.MinValue, int.MaxValue).ToString("0.##########", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;

    public static string Exact(params ReadOnlySpan<float> values)
    {
        var texts = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
            texts[i] = Exact((double)values[i]);
        return string.Join(' ', texts);
    }

    public static string Hex(byte value) => value.ToString("X2", CultureInfo.InvariantCulture);
}
