using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// The outlines of a font: tables 'loca' and 'glyf'. An outline is read from the file when it is first used and
/// kept from then on; what is kept is at most the font itself.
/// </summary>
internal sealed class GlyphStore
{
    private readonly FontFile _file;
    private readonly uint[] _offsets;
    private readonly GlyphOutline?[] _outlines;

    public GlyphStore(FontFile file, FontMetrics metrics)
    {
        _file = file;
        _offsets = ReadOffsets(file, metrics);
        _outlines = new GlyphOutline?[metrics.GlyphCount];
    }

    /// <summary>The outline of a glyph. Two threads may both read one that is new; they read the same.</summary>
    public GlyphOutline this[ushort glyph] =>
        Volatile.Read(ref _outlines[glyph]) ?? Keep(glyph, Read(glyph));

    private GlyphOutline Keep(ushort glyph, GlyphOutline outline) =>
        Interlocked.CompareExchange(ref _outlines[glyph], outline, null) ?? outline;

    private GlyphOutline Read(ushort glyph)
    {
        var start = _offsets[glyph];
        var end = _offsets[glyph + 1];
        if (end <= start)
            return GlyphOutline.Empty;

        var buffer = ArrayPool<byte>.Shared.Rent((int)(end - start));
        try
        {
            var raw = buffer.AsSpan(0, (int)(end - start));
            _file.Read("glyf", (int)start, raw);
            return GlyphOutline.From(raw);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FontException($"'{_file.Path}' is damaged: glyph {glyph} ends too early.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Runs once over tens of thousands of entries: compiled well at once, the first paper is ready sooner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] ReadOffsets(FontFile file, FontMetrics metrics)
    {
        var table = file.ReadTable("loca");
        var count = metrics.GlyphCount + 1;
        if (table.Length < count * (metrics.HasLongOffsets ? 4 : 2))
            throw new FontException($"'{file.Path}' is damaged: table 'loca' is too short.");

        var offsets = new uint[count];
        for (var i = 0; i < count; i++)
        {
            offsets[i] = metrics.HasLongOffsets
                ? BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(4 * i))
                : 2u * BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(2 * i));
        }

        return offsets;
    }
}
