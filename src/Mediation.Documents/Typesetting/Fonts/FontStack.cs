using System.Text;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>The fonts one style of text is set in: for each character the first that has it.</summary>
internal sealed class FontStack(FontFace[] faces)
{
    /// <summary>The font that decides line heights and underlines.</summary>
    public FontFace Primary => faces[0];

    /// <summary>Finds a font that has the character.</summary>
    /// <returns>False when none has it.</returns>
    public bool TryFind(int codePoint, out FontFace face, out ushort glyph)
    {
        foreach (var candidate in faces)
        {
            glyph = candidate.GlyphOf(codePoint);
            if (glyph == 0)
                continue;

            face = candidate;
            return true;
        }

        (face, glyph) = (Primary, 0);
        return false;
    }

    public MissingGlyphException Missing(Rune character, string text) =>
        new(character, text, faces.Select(face => face.Names.PostScriptName).Distinct());
}
