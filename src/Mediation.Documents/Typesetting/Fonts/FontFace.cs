using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// One font, ready for use by any number of papers at once. Names and metrics are read when the font is found;
/// the rest when the first text is set in it, once per process.
/// </summary>
internal sealed class FontFace
{
    private readonly FontFile _file;
    private readonly Lazy<CharacterMap> _characters;
    private readonly Lazy<ushort[]> _advances;
    private readonly Lazy<GlyphStore> _glyphs;

    public FontFace(FontFile file) : this(file, FontNames.Read(file))
    {
    }

    public FontFace(FontFile file, FontNames names)
    {
        _file = file;
        Names = names;
        Metrics = FontMetrics.Read(file);
        _characters = new(() => CharacterMap.Read(file));
        _advances = new(() => ReadAdvances(file, Metrics));
        _glyphs = new(() => new GlyphStore(file, Metrics));
    }

    public FontNames Names { get; }

    public FontMetrics Metrics { get; }

    /// <summary>The glyph of a character, or 0 when the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters.Value[codePoint];

    /// <summary>How far a glyph moves the pen, in units of the font.</summary>
    public int AdvanceOf(ushort glyph)
    {
        var advances = _advances.Value;
        return advances[Math.Min(glyph, advances.Length - 1)];
    }

    public GlyphOutline OutlineOf(ushort glyph) => _glyphs.Value[glyph];

    /// <summary>A table that goes into the subset font as it is, but for a few fields.</summary>
    public byte[] CopyTable(string tag) => _file.ReadTable(tag);

    /// <summary>Units of this font as a multiple of the em.</summary>
    public float ToEm(int units) => units / (float)Metrics.UnitsPerEm;

    /// <inheritdoc/>
    public override string ToString() => Names.PostScriptName;

    // Runs once over tens of thousands of entries: compiled well at once, the first paper is ready sooner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ushort[] ReadAdvances(FontFile file, FontMetrics metrics)
    {
        var table = file.ReadTable("hmtx");
        if (metrics.AdvanceCount == 0 || table.Length < 4 * metrics.AdvanceCount)
            throw new FontException($"'{file.Path}' is damaged: table 'hmtx' is too short.");

        var advances = new ushort[metrics.AdvanceCount];
        for (var i = 0; i < advances.Length; i++)
            advances[i] = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(4 * i));

        return advances;
    }
}
