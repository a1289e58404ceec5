using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>From characters to glyphs: the 'cmap' table, in its formats 4 (basic plane) and 12 (all planes).</summary>
internal sealed class CharacterMap
{
    private const int BasicPlaneSize = 0x10000;

    private readonly ushort[] _basicPlane = new ushort[BasicPlaneSize];
    private readonly List<(int First, int Last, int Glyph)> _beyond = [];

    private CharacterMap()
    {
    }

    /// <summary>The glyph of a character, or 0 when the font has none.</summary>
    public ushort this[int codePoint] => codePoint < BasicPlaneSize ? _basicPlane[codePoint] : FindBeyond(codePoint);

    public static CharacterMap Read(FontFile file)
    {
        var table = file.ReadTable("cmap");
        try
        {
            return Read(file, table);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FontException($"'{file.Path}' is damaged: table 'cmap' is too short.");
        }
    }

    private static CharacterMap Read(FontFile file, byte[] table)
    {
        var (format, offset) = BestSubtable(table);
        var map = new CharacterMap();

        if (format == 12)
            map.ReadGroups(table.AsSpan(offset));
        else if (format == 4)
            map.ReadSegments(table.AsSpan(offset));
        else
            throw new FontException($"'{file.Path}' has no Unicode character map.");

        return map;
    }

    private static (int Format, int Offset) BestSubtable(ReadOnlySpan<byte> table)
    {
        const int Unicode = 0, Windows = 3, WindowsBasic = 1, WindowsFull = 10;
        var best = (Format: 0, Offset: 0);

        var count = UInt16(table, 2);
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(4 + (8 * i), 8);
            var platform = UInt16(record, 0);
            var encoding = UInt16(record, 2);
            var offset = checked((int)UInt32(record, 4));
            var isUnicode = platform == Unicode || (platform == Windows && encoding is WindowsBasic or WindowsFull);
            var format = UInt16(table, offset);

            if (isUnicode && format is 4 or 12 && format > best.Format)
                best = (format, offset);
        }

        return best;
    }

    // Runs once over tens of thousands of entries: compiled well at once, the first paper is ready sooner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadGroups(ReadOnlySpan<byte> subtable)
    {
        var count = checked((int)UInt32(subtable, 12));
        for (var i = 0; i < count; i++)
        {
            var group = subtable.Slice(16 + (12 * i), 12);
            var first = (int)UInt32(group, 0);
            var last = (int)UInt32(group, 4);
            var glyph = (int)UInt32(group, 8);

            for (var c = first; c <= last && c < BasicPlaneSize; c++)
                _basicPlane[c] = (ushort)(glyph + c - first);

            if (last >= BasicPlaneSize)
            {
                var start = Math.Max(first, BasicPlaneSize);
                _beyond.Add((start, last, glyph + start - first));
            }
        }

        _beyond.Sort();
    }

    // Runs once over tens of thousands of entries: compiled well at once, the first paper is ready sooner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadSegments(ReadOnlySpan<byte> subtable)
    {
        var twiceCount = UInt16(subtable, 6);
        var ends = subtable.Slice(14, twiceCount);
        var starts = subtable.Slice(16 + twiceCount, twiceCount);
        var deltas = subtable.Slice(16 + (2 * twiceCount), twiceCount);
        var rangesAt = 16 + (3 * twiceCount);

        for (var segment = 0; segment < twiceCount; segment += 2)
        {
            int first = UInt16(starts, segment), last = UInt16(ends, segment);
            var delta = UInt16(deltas, segment);
            var range = UInt16(subtable, rangesAt + segment);

            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                int glyph = range == 0 ? c : UInt16(subtable, rangesAt + segment + range + (2 * (c - first)));
                if (range == 0 || glyph != 0)
                    _basicPlane[c] = (ushort)(glyph + delta);
            }
        }
    }

    private ushort FindBeyond(int codePoint)
    {
        int low = 0, high = _beyond.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _beyond[middle];

            if (codePoint < first)
                high = middle - 1;
            else if (codePoint > last)
                low = middle + 1;
            else
                return (ushort)(glyph + codePoint - first);
        }

        return 0;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);
}
