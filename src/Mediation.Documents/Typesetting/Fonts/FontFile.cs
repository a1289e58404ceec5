using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// One font in a TrueType file or collection: its table directory, and reading from its tables. The file stays
/// open and is read piece by piece: a Chinese font has 15 MB of outlines, a paper needs 100 KB of them.
/// </summary>
internal sealed class FontFile
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // 'true'
    private const uint CompactOutlines = 0x4F54544F; // 'OTTO'
    private const uint Collection = 0x74746366; // 'ttcf'
    private const int MaxFontsInCollection = 64;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, (long Offset, int Length)> _tables;

    private FontFile(string path, SafeFileHandle file, Dictionary<string, (long Offset, int Length)> tables) =>
        (Path, _file, _tables) = (path, file, tables);

    /// <summary>Path of the file, for messages.</summary>
    public string Path { get; }

    /// <summary>Opens a file with one font, or a collection with several.</summary>
    /// <exception cref="FontException">The file is no TrueType font, or is damaged.</exception>
    public static IReadOnlyList<FontFile> Open(string path)
    {
        var file = File.OpenHandle(path, options: FileOptions.RandomAccess);
        try
        {
            return [.. FontOffsets(path, file).Select(offset => new FontFile(path, file, ReadDirectory(path, file, offset)))];
        }
        catch (FontException)
        {
            file.Dispose();
            throw;
        }
    }

    public bool Has(string tag) => _tables.ContainsKey(tag);

    /// <summary>Reads a whole table.</summary>
    /// <exception cref="FontException">The font has no such table.</exception>
    public byte[] ReadTable(string tag)
    {
        var bytes = new byte[Table(tag).Length];
        Read(tag, 0, bytes);
        return bytes;
    }

    /// <summary>Reads from a table, starting at an offset within it.</summary>
    /// <exception cref="FontException">The table is missing or ends before.</exception>
    public void Read(string tag, int offset, Span<byte> into)
    {
        var table = Table(tag);

        if (offset < 0 || offset + into.Length > table.Length)
            throw Damaged(Path, $"table '{tag}' is too short");

        ReadExactly(Path, _file, table.Offset + offset, into);
    }

    private (long Offset, int Length) Table(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table : throw Damaged(Path, $"table '{tag}' is missing");

    private static long[] FontOffsets(string path, SafeFileHandle file)
    {
        Span<byte> head = stackalloc byte[12];
        ReadExactly(path, file, 0, head);

        if (BinaryPrimitives.ReadUInt32BigEndian(head) != Collection)
            return [0];

        var count = BinaryPrimitives.ReadUInt32BigEndian(head[8..]);
        if (count is 0 or > MaxFontsInCollection)
            throw Damaged(path, $"a collection of {count} fonts");

        var entries = new byte[4 * count];
        ReadExactly(path, file, 12, entries);
        return [.. Enumerable.Range(0, (int)count).Select(i => (long)BinaryPrimitives.ReadUInt32BigEndian(entries.AsSpan(4 * i)))];
    }

    private static Dictionary<string, (long Offset, int Length)> ReadDirectory(string path, SafeFileHandle file, long offset)
    {
        Span<byte> head = stackalloc byte[12];
        ReadExactly(path, file, offset, head);

        var kind = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (kind == CompactOutlines)
            throw new FontException($"'{path}' has PostScript (CFF) outlines; a font with TrueType outlines is needed.");
        if (kind is not (TrueTypeOutlines or AppleTrueType))
            throw Damaged(path, "it doesn't begin like one");

        var count = BinaryPrimitives.ReadUInt16BigEndian(head[4..]);
        var entries = new byte[16 * count];
        ReadExactly(path, file, offset + 12, entries);

        var length = RandomAccess.GetLength(file);
        var tables = new Dictionary<string, (long, int)>(count);
        for (var entry = entries.AsSpan(); !entry.IsEmpty; entry = entry[16..])
        {
            var tag = Encoding.ASCII.GetString(entry[..4]);
            var start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var size = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);

            if (start + (long)size > length || size > int.MaxValue)
                throw Damaged(path, $"table '{tag}' lies outside the file");

            tables[tag] = (start, (int)size);
        }

        return tables;
    }

    private static void ReadExactly(string path, SafeFileHandle file, long offset, Span<byte> into)
    {
        while (!into.IsEmpty)
        {
            var read = RandomAccess.Read(file, into, offset);
            if (read == 0)
                throw Damaged(path, "it ends too early");

            into = into[read..];
            offset += read;
        }
    }

    private static FontException Damaged(string path, string what) =>
        new($"'{path}' is no TrueType font, or is damaged: {what}.");
}
