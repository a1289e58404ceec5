using System.Buffers.Binary;

namespace Mediation.Documents.Typesetting.Pdf.Images;

internal enum PngColor { Grey = 0, Rgb = 2, Palette = 3, GreyWithAlpha = 4, RgbWithAlpha = 6 }

/// <summary>The first chunk of a PNG file: size and kind of its pixels.</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColor Color, bool IsInterlaced)
{
    private const int MaxSide = 30_000;

    public int Channels => Color switch
    {
        PngColor.Grey or PngColor.Palette => 1,
        PngColor.GreyWithAlpha => 2,
        PngColor.Rgb => 3,
        PngColor.RgbWithAlpha => 4,
    };

    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(chunk),
            BinaryPrimitives.ReadInt32BigEndian(chunk[4..]),
            chunk[8],
            (PngColor)chunk[9],
            chunk[12] != 0);

        if (header.Width is <= 0 or > MaxSide || header.Height is <= 0 or > MaxSide)
            throw new ImageException($"The PNG image is {header.Width} × {header.Height} pixels large; {MaxSide} a side is the limit.");
        if (!Enum.IsDefined(header.Color) || header.BitDepth is not (1 or 2 or 4 or 8 or 16))
            throw new ImageException("The PNG image is damaged: its pixels are of no known kind.");

        return header;
    }

    /// <summary>Bytes of a row of so many pixels, without the byte before it that names its filter.</summary>
    public int RowLength(int width) => ((width * Channels * BitDepth) + 7) / 8;
}
