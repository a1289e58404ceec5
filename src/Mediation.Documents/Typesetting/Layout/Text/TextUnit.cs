using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>One character of a text with its glyph.</summary>
internal struct TextUnit
{
    public int CodePoint;
    public ushort Glyph;
    public CharacterClass Class;

    /// <summary>A line may end here, whatever the rules say: a zero-width space follows.</summary>
    public bool MayBreakAfter;

    /// <summary>No line ends here, whatever the rules say: a word joiner follows.</summary>
    public bool MayNotBreakAfter;

    public FontFace Face;
    public TextFormat Format;

    /// <summary>How far it moves the pen, in points, before a line is spread or squeezed.</summary>
    public float Advance;

    /// <summary>Blank on its left that may be squeezed away.</summary>
    public float BlankBefore;

    /// <summary>Blank on its right that may be squeezed away.</summary>
    public float BlankAfter;
}
