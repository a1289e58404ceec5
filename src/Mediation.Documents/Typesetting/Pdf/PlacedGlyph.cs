namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A glyph within a line.</summary>
/// <param name="Glyph">Its number in its font.</param>
/// <param name="CodePoint">The character it stands for.</param>
/// <param name="Advance">How far it moves the pen, in points, with all spacing.</param>
internal readonly record struct PlacedGlyph(ushort Glyph, int CodePoint, float Advance);
