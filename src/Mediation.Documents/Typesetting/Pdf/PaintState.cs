namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>What is set in the content of a page at one place; it is set again only where it changes.</summary>
internal record struct PaintState(
    Color Fill, Color Stroke, float LineWidth, EmbeddedFont? Font, float FontSize, float CharacterSpacing)
{
    /// <summary>What every page begins with.</summary>
    public static readonly PaintState Initial = new(Colors.Black, Colors.Black, 1, null, 0, 0);
}
