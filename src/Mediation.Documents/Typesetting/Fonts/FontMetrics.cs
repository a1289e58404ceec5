using System.Buffers.Binary;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>Measures of a whole font, in units of the font (<see cref="UnitsPerEm"/> to the em) unless said otherwise.</summary>
internal sealed record FontMetrics
{
    public required int UnitsPerEm { get; init; }
    public required int Ascent { get; init; }

    /// <summary>Below the baseline, negative.</summary>
    public required int Descent { get; init; }

    public required int LineGap { get; init; }
    public required int CapHeight { get; init; }
    public required (int XMin, int YMin, int XMax, int YMax) Bounds { get; init; }
    public required int UnderlinePosition { get; init; }
    public required int UnderlineThickness { get; init; }
    public required int StrikeoutPosition { get; init; }
    public required int GlyphCount { get; init; }
    public required int AdvanceCount { get; init; }
    public required bool HasLongOffsets { get; init; }

    /// <summary>OpenType weight class, 1 to 1000.</summary>
    public required int Weight { get; init; }

    public static FontMetrics Read(FontFile file)
    {
        var head = Table(file, "head", 54);
        var hhea = Table(file, "hhea", 36);
        var maxp = Table(file, "maxp", 6);
        var os2 = file.Has("OS/2") ? Table(file, "OS/2", 68) : null;
        var post = file.Has("post") ? Table(file, "post", 12) : null;

        var unitsPerEm = UInt16(head, 18);
        if (unitsPerEm is < 16 or > 16384)
            throw new FontException($"'{file.Path}' is damaged: {unitsPerEm} units per em.");

        RefuseIfNotEmbeddable(file, os2);

        var ascent = Int16(hhea, 4);
        return new FontMetrics
        {
            UnitsPerEm = unitsPerEm,
            Ascent = ascent,
            Descent = Int16(hhea, 6),
            LineGap = Int16(hhea, 8),
            CapHeight = os2 is not null && UInt16(os2, 0) >= 2 && os2.Length >= 90 ? Int16(os2, 88) : ascent,
            Bounds = (Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42)),
            UnderlinePosition = post is null ? -unitsPerEm / 10 : Int16(post, 8),
            UnderlineThickness = post is null ? unitsPerEm / 20 : Math.Max((short)1, Int16(post, 10)),
            StrikeoutPosition = os2 is null ? unitsPerEm / 3 : Int16(os2, 28),
            GlyphCount = UInt16(maxp, 4),
            AdvanceCount = UInt16(hhea, 34),
            HasLongOffsets = Int16(head, 50) != 0,
            Weight = os2 is null ? 400 : UInt16(os2, 4),
        };
    }

    // OS/2 fsType: what the maker of the font allows. A subset within a paper is the least one can ask for.
    private static void RefuseIfNotEmbeddable(FontFile file, byte[]? os2)
    {
        const int UsageMask = 0x000F, Restricted = 0x0002, NoSubsetting = 0x0100, BitmapsOnly = 0x0200;
        var rights = os2 is null ? 0 : UInt16(os2, 8);

        if ((rights & UsageMask) == Restricted || (rights & (NoSubsetting | BitmapsOnly)) != 0)
            throw new FontException($"'{file.Path}' may not be embedded in documents, says its maker (fsType {rights:X4}).");
    }

    private static byte[] Table(FontFile file, string tag, int minLength)
    {
        var table = file.ReadTable(tag);
        return table.Length >= minLength
            ? table
            : throw new FontException($"'{file.Path}' is damaged: table '{tag}' is too short.");
    }

    private static short Int16(byte[] table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(offset));

    private static ushort UInt16(byte[] table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(offset));
}
