using System.Buffers.Binary;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>Writes the TrueType file that holds a subset: only the tables and glyphs a PDF needs.</summary>
internal sealed class SubsetProgram
{
    private const int DirectoryEntryLength = 16;
    private const uint ChecksumOfAFont = 0xB1B0AFBA;

    private readonly FontFace _face;
    private readonly List<ushort> _glyphs;
    private readonly List<GlyphOutline> _outlines;

    private SubsetProgram(FontSubset subset)
    {
        _face = subset.Face;
        _glyphs = [.. subset.Glyphs.Select(used => used.Glyph)];
        _outlines = [.. _glyphs.Select(glyph => _face.OutlineOf(glyph))];
    }

    /// <summary>Writes the file to the end of the buffer.</summary>
    public static void Write(FontSubset subset, PooledBytes file) => new SubsetProgram(subset).Write(file);

    private void Write(PooledBytes file)
    {
        var outlines = Outlines();

        // In the alphabetical order of their tags, as the format wants it.
        (string Tag, IReadOnlyList<byte[]> Parts)[] tables =
        [
            ("glyf", outlines),
            ("head", [Head()]),
            ("hhea", [Hhea()]),
            ("hmtx", [Hmtx()]),
            ("loca", [Loca(outlines)]),
            ("maxp", [Maxp()]),
        ];

        Assemble(file, tables);
    }

    private List<byte[]> Outlines()
    {
        var parts = new List<byte[]>(_outlines.Count);

        // Glyphs that others are built of are added at the end, so the list grows while it is walked.
        for (var i = 0; i < _outlines.Count; i++)
            parts.Add(_outlines[i].Components.Count == 0 ? _outlines[i].Data : Renumbered(_outlines[i]));

        return parts;
    }

    private byte[] Renumbered(GlyphOutline composite)
    {
        var data = (byte[])composite.Data.Clone();
        foreach (var component in composite.Components)
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(component.Offset), NumberOf(component.Glyph));

        return data;
    }

    private ushort NumberOf(ushort glyph)
    {
        var number = _glyphs.IndexOf(glyph);
        if (number < 0)
        {
            number = _glyphs.Count;
            _glyphs.Add(glyph);
            _outlines.Add(_face.OutlineOf(glyph));
        }

        return (ushort)number;
    }

    private byte[] Head()
    {
        const int ChecksumAt = 8, OffsetFormatAt = 50;
        var head = _face.CopyTable("head")[..54];
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(ChecksumAt), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(OffsetFormatAt), 1);
        return head;
    }

    private byte[] Hhea()
    {
        const int AdvanceCountAt = 34;
        var hhea = _face.CopyTable("hhea")[..36];
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(AdvanceCountAt), (ushort)_glyphs.Count);
        return hhea;
    }

    private byte[] Hmtx()
    {
        var hmtx = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)_face.AdvanceOf(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)_outlines[i].XMin);
        }

        return hmtx;
    }

    private static byte[] Loca(List<byte[]> outlines)
    {
        var loca = new byte[4 * (outlines.Count + 1)];
        var offset = 0;
        for (var i = 0; i < outlines.Count; i++)
        {
            offset += outlines[i].Length;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), offset);
        }

        return loca;
    }

    private byte[] Maxp()
    {
        const int GlyphCountAt = 4;
        var maxp = _face.CopyTable("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(GlyphCountAt), (ushort)_glyphs.Count);
        return maxp;
    }

    private static void Assemble(PooledBytes file, (string Tag, IReadOnlyList<byte[]> Parts)[] tables)
    {
        const int ChecksumAt = 8;
        var start = file.Length;
        var directory = new byte[12 + (DirectoryEntryLength * tables.Length)];
        file.Add(directory.Length);

        WriteHeader(directory, tables.Length);
        var headAt = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var at = file.Length;
            foreach (var part in tables[i].Parts)
                file.Append(part);

            var length = file.Length - at;
            file.Add(Padded(length) - length).Clear();
            WriteEntry(directory.AsSpan(12 + (DirectoryEntryLength * i)), tables[i].Tag, Checksum(file.Written[at..]), at - start, length);

            if (tables[i].Tag == "head")
                headAt = at;
        }

        file.Overwrite(start, directory);
        var checksum = ChecksumOfAFont - Checksum(file.Written[start..]);
        BinaryPrimitives.WriteUInt32BigEndian(directory, checksum);
        file.Overwrite(headAt + ChecksumAt, directory.AsSpan(0, 4));
    }

    private static void WriteHeader(Span<byte> file, int tableCount)
    {
        var power = (int)Math.Log2(tableCount);
        var searchRange = DirectoryEntryLength << power;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tableCount);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)searchRange);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((DirectoryEntryLength * tableCount) - searchRange));
    }

    private static void WriteEntry(Span<byte> entry, string tag, uint checksum, int offset, int length)
    {
        for (var i = 0; i < 4; i++)
            entry[i] = (byte)tag[i];

        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], checksum);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (; data.Length >= 4; data = data[4..])
            sum += BinaryPrimitives.ReadUInt32BigEndian(data);

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
