using System.Buffers.Binary;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// The outline of one glyph as it stands in the 'glyf' table, without the instructions that fit it to the pixels
/// of old screens, and padded to four bytes so that outlines can follow each other.
/// </summary>
internal sealed class GlyphOutline
{
    private const int HeaderLength = 10;

    public static readonly GlyphOutline Empty = new([], []);

    private GlyphOutline(byte[] data, Component[] components) => (Data, Components) = (data, components);

    /// <summary>A glyph this one is built of: where its number stands in <see cref="Data"/>.</summary>
    public readonly record struct Component(int Offset, ushort Glyph);

    public byte[] Data { get; }

    public IReadOnlyList<Component> Components { get; }

    /// <summary>Left edge of the ink, in units of the font.</summary>
    public int XMin => Data.Length == 0 ? 0 : BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(2));

    /// <summary>Right edge of the ink, in units of the font.</summary>
    public int XMax => Data.Length == 0 ? 0 : BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(6));

    /// <summary>Cleans an outline read from a font.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outline ends too early.</exception>
    public static GlyphOutline From(ReadOnlySpan<byte> raw)
    {
        if (raw.Length < HeaderLength)
            return Empty;

        return BinaryPrimitives.ReadInt16BigEndian(raw) >= 0 ? Simple(raw) : Composite(raw);
    }

    private static GlyphOutline Simple(ReadOnlySpan<byte> raw)
    {
        int contours = BinaryPrimitives.ReadInt16BigEndian(raw);
        var lengthAt = HeaderLength + (2 * contours);
        var points = lengthAt + 2 + BinaryPrimitives.ReadUInt16BigEndian(raw[lengthAt..]);

        var data = new byte[Padded(lengthAt + 2 + raw.Length - points)];
        raw[..lengthAt].CopyTo(data);
        raw[points..].CopyTo(data.AsSpan(lengthAt + 2));
        return new GlyphOutline(data, []);
    }

    private static GlyphOutline Composite(ReadOnlySpan<byte> raw)
    {
        const int WordArguments = 0x0001, Scale = 0x0008, MoreComponents = 0x0020, TwoScales = 0x0040, Matrix = 0x0080, Instructions = 0x0100;

        var data = raw.ToArray();
        var components = new List<Component>();
        var at = HeaderLength;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(raw[at..]);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at), (ushort)(flags & ~Instructions));
            components.Add(new Component(at + 2, BinaryPrimitives.ReadUInt16BigEndian(raw[(at + 2)..])));

            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Matrix) != 0 ? 8 : (flags & TwoScales) != 0 ? 4 : (flags & Scale) != 0 ? 2 : 0;
        }
        while ((flags & MoreComponents) != 0);

        Array.Resize(ref data, Padded(at));
        data.AsSpan(at).Clear();
        return new GlyphOutline(data, [.. components]);
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
