using System.Globalization;
using System.Text;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// No font has a glyph for a character. A paper with a blank box in somebody's name is worse than none, so
/// nothing is printed; the message names the character, and whoever fills in the paper can name the field.
/// </summary>
public sealed class MissingGlyphException : Exception
{
    internal MissingGlyphException(Rune character, string text, IEnumerable<string> families)
        : base(string.Create(CultureInfo.InvariantCulture,
            $"No font has the character '{character}' (U+{character.Value:X4}) in \"{Shortened(text)}\"; searched: {string.Join(", ", families)}."))
    {
        Character = character;
        Text = text;
    }

    /// <summary>The character.</summary>
    public Rune Character { get; }

    /// <summary>The piece of text it stands in.</summary>
    public string Text { get; }

    private static string Shortened(string text)
    {
        const int Enough = 40;
        return text.Length <= Enough ? text : string.Concat(text.AsSpan(0, Enough), "…");
    }
}
