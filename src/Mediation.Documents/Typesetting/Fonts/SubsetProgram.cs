using System.Buffers.Binary;

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

    public static byte[] Write(FontSubset subset) => new SubsetProgram(subset).Write();

    private byte[] Write()
    {
        var glyf = Glyf(out var offsets);

        // In the alphabetical order of their tags, as the format wants it.
        return Assemble(
            ("glyf", glyf),
            ("head", Head()),
            ("hhea", Hhea()),
            ("hmtx", Hmtx()),
            ("loca", Loca(offsets)),
            ("maxp", Maxp()));
    }

    private byte[] Glyf(out List<int> offsets)
    {
        var parts = new List<byte[]>(_outlines.Count);
        offsets = new List<int>(_outlines.Count + 1) { 0 };

        // Glyphs that others are built of are added at the end, so the list grows while it is walked.
        for (var i = 0; i < _outlines.Count; i++)
        {
            var data = _outlines[i].Components.Count == 0 ? _outlines[i].Data : Renumbered(_outlines[i]);
            parts.Add(data);
            offsets.Add(offsets[^1] + data.Length);
        }

        var glyf = new byte[offsets[^1]];
        for (var i = 0; i < parts.Count; i++)
            parts[i].CopyTo(glyf, offsets[i]);

        return glyf;
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

    private static byte[] Loca(List<int> offsets)
    {
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);

        return loca;
    }

    private byte[] Maxp()
    {
        const int GlyphCountAt = 4;
        var maxp = _face.CopyTable("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(GlyphCountAt), (ushort)_glyphs.Count);
        return maxp;
    }

    private static byte[] Assemble(params (string Tag, byte[] Data)[] tables)
    {
        var start = 12 + (DirectoryEntryLength * tables.Length);
        var file = new byte[start + tables.Sum(table => Padded(table.Data.Length))];
        WriteHeader(file, tables.Length);

        var at = start;
        var headAt = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, at);
            WriteEntry(file.AsSpan(12 + (DirectoryEntryLength * i)), tag, Checksum(file.AsSpan(at, Padded(data.Length))), at, data.Length);

            if (tag == "head")
                headAt = at;
            at += Padded(data.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), ChecksumOfAFont - Checksum(file));
        return file;
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
