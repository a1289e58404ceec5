using System.Runtime.InteropServices;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// The glyphs of one font that one document uses, numbered from 1 in the order of their first use (0 is the empty
/// box every font has). A glyph that stands for two characters gets two numbers: the paper must give back 人 where
/// 人 was set, not the radical ⼈ that looks the same.
/// </summary>
internal sealed class FontSubset(FontFace face)
{
    private readonly Dictionary<(ushort Glyph, int CodePoint), ushort> _numbers = [];
    private readonly List<(ushort Glyph, int CodePoint)> _glyphs = [(0, 0)];

    public FontFace Face { get; } = face;

    /// <summary>Glyphs and the characters they stand for; the index is the number in the subset.</summary>
    public IReadOnlyList<(ushort Glyph, int CodePoint)> Glyphs => _glyphs;

    /// <summary>The number of a glyph within the subset.</summary>
    public ushort Use(ushort glyph, int codePoint)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (glyph, codePoint), out var known);
        if (!known)
        {
            number = (ushort)_glyphs.Count;
            _glyphs.Add((glyph, codePoint));
        }

        return number;
    }
}
