using System.Buffers.Binary;
using System.Text;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>
/// A font file of four glyphs, made for a test: the empty box, a square for A, a square with instructions for B, and
/// one for Å that is built of the other two. Whatever it doesn't set is sound.
/// </summary>
internal sealed class TestFont
{
    private const int UnitsPerEm = 1000;

    public string Family { get; init; } = "Test";

    public int Weight { get; init; } = 400;

    /// <summary>What the maker allows: OS/2 fsType.</summary>
    public int Rights { get; init; }

    /// <summary>4 or 12.</summary>
    public int CharacterMapFormat { get; init; } = 4;

    public string[] WithoutTables { get; init; } = [];

    public byte[] Build()
    {
        var outlines = new[] { [], Square(0), Square(6), Composite() };
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(),
            ["cmap"] = CharacterMap(),
            ["glyf"] = [.. outlines.SelectMany(outline => outline)],
            ["head"] = Head(),
            ["hhea"] = Hhea(outlines.Length),
            ["hmtx"] = Bytes(outlines.SelectMany(_ => new[] { 600, 0 })),
            ["loca"] = Bytes(Offsets(outlines)),
            ["maxp"] = [0, 1, 0, 0, .. Bytes([outlines.Length]), .. new byte[26]],
            ["name"] = Names(),
        };

        foreach (var tag in WithoutTables)
            tables.Remove(tag);

        return Assemble(tables, 0);
    }

    /// <summary>Writes the font to a file of its own.</summary>
    public string BuildTo(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, Build());
        return path;
    }

    /// <summary>A collection of fonts.</summary>
    public static byte[] Collect(params TestFont[] fonts)
    {
        var file = new List<byte>([.. "ttcf"u8, 0, 1, 0, 0, .. Long(fonts.Length)]);
        var offsets = new List<byte>();
        var bodies = new List<byte>();
        var start = 12 + (4 * fonts.Length);

        foreach (var font in fonts)
        {
            offsets.AddRange(Long(start + bodies.Count));
            bodies.AddRange(Shift(font.Build(), start + bodies.Count));
        }

        return [.. file, .. offsets, .. bodies];
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables, int shift)
    {
        var at = 12 + (16 * tables.Count) + shift;
        var directory = new List<byte>([0, 1, 0, 0, .. Bytes([tables.Count, 0, 0, 0])]);
        var body = new List<byte>();

        foreach (var (tag, data) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Long(0), .. Long(at + body.Count), .. Long(data.Length)]);
            body.AddRange(data);
            body.AddRange(new byte[(4 - (data.Length % 4)) % 4]);
        }

        return [.. directory, .. body];
    }

    // Offsets in a collection count from the beginning of the file.
    private static byte[] Shift(byte[] font, int by)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var offset = font.AsSpan(12 + (16 * i) + 8);
            BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + by);
        }

        return font;
    }

    // Contours 1, box, last point 3, instructions, flags of four points, steps to the right and up.
    private static byte[] Square(int instructions) =>
    [
        .. Bytes([1, 0, 0, 500, 500, 3, instructions]), .. new byte[instructions],
        0x01, 0x01, 0x01, 0x01, .. Bytes([0, 500, 0, -500]), .. Bytes([0, 0, 500, 0]),
        .. new byte[instructions % 4 == 0 ? 0 : 2],
    ];

    // Two parts, the first not the last; each with its glyph and two bytes of offset; instructions at the end.
    private static byte[] Composite() =>
    [
        .. Bytes([-1, 0, 0, 500, 900]), .. Bytes([0x0122, 1]), 0, 0, .. Bytes([0x0102, 2]), 0, 100, .. Bytes([2]), 9, 9,
    ];

    private static IEnumerable<int> Offsets(byte[][] outlines)
    {
        var offset = 0;
        yield return 0;
        foreach (var outline in outlines)
            yield return (offset += outline.Length) / 2;
    }

    private byte[] CharacterMap()
    {
        // A and B in one run of codes, Å by the list of glyphs.
        int[] segments = [66, 197, 0xFFFF], starts = [65, 197, 0xFFFF], deltas = [1 - 65, 0, 1], ranges = [0, 4, 0];
        byte[] format4 =
        [
            .. Bytes([4, 16 + (8 * 3) + 2, 0, 6, 0, 0, 0]), .. Bytes(segments), .. Bytes([0]), .. Bytes(starts),
            .. Bytes(deltas), .. Bytes(ranges), .. Bytes([3]),
        ];
        byte[] format12 =
        [
            .. Bytes([12, 0]), .. Long(16 + (12 * 3)), .. Long(0), .. Long(3),
            .. Long(65), .. Long(66), .. Long(1), .. Long(197), .. Long(197), .. Long(3), .. Long(0x20BB7), .. Long(0x20BB7), .. Long(2),
        ];

        return CharacterMapFormat == 12
            ? [.. Bytes([0, 1, 3, 10]), .. Long(12), .. format12]
            : [.. Bytes([0, 1, 3, 1]), .. Long(12), .. format4];
    }

    private byte[] Names()
    {
        var family = Encoding.BigEndianUnicode.GetBytes(Family);
        var chinese = Encoding.BigEndianUnicode.GetBytes(Family + "体");
        return
        [
            .. Bytes([0, 2, 6 + 24]),
            .. Bytes([3, 1, 0x0409, 1, family.Length, 0]), .. Bytes([3, 1, 0x0804, 1, chinese.Length, family.Length]),
            .. family, .. chinese,
        ];
    }

    private byte[] Os2()
    {
        var table = new byte[96];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)Weight);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(8), (ushort)Rights);
        return table;
    }

    private static byte[] Head()
    {
        var table = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(18), UnitsPerEm);
        return table;
    }

    private static byte[] Hhea(int advances)
    {
        var table = new byte[36];
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(4), 800);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(6), -200);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(34), (ushort)advances);
        return table;
    }

    private static byte[] Bytes(IEnumerable<int> words) => [.. words.SelectMany(word => new[] { (byte)(word >> 8), (byte)word })];

    private static byte[] Long(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
