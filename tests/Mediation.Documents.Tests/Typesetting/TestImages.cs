using System.IO.Compression;
using System.Text;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>Small images, made for tests.</summary>
internal static class TestImages
{
    /// <summary>A PNG file of 8 bits a channel.</summary>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="color">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
    /// <param name="pixels">The channels of all pixels, row by row.</param>
    /// <param name="palette">The colours of a palette.</param>
    /// <param name="transparency">What a tRNS chunk says.</param>
    /// <param name="filter">The filter the rows say they have.</param>
    public static byte[] Png(int width, int height, byte color, byte[] pixels, byte[]? palette = null, byte[]? transparency = null, byte filter = 0)
    {
        var rowLength = pixels.Length / height;
        var rows = Enumerable.Range(0, height).SelectMany(y => new[] { filter }.Concat(pixels.Skip(y * rowLength).Take(rowLength)));
        return Png(width, height, 8, color, false, [.. rows], palette, transparency);
    }

    /// <summary>A PNG file of rows that are filtered, and perhaps interlaced, already.</summary>
    public static byte[] Png(int width, int height, byte depth, byte color, bool interlaced, byte[] rows, byte[]? palette = null, byte[]? transparency = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. Long(width), .. Long(height), depth, color, 0, 0, interlaced ? (byte)1 : (byte)0]);
        if (palette is not null)
            Chunk(file, "PLTE", palette);
        if (transparency is not null)
            Chunk(file, "tRNS", transparency);

        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(rows);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>
    /// A JPEG file as far as a PDF looks into it: size, components, orientation, and an end. Its picture is a single
    /// grey surface.
    /// </summary>
    public static byte[] Jpeg(int width, int height, byte components = 1, byte frame = 0xC0, int? orientation = null)
    {
        var file = new List<byte>([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        if (orientation is { } value)
            file.AddRange([0xFF, 0xE1, 0, 34, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)value, 0, 0, 0, 0, 0, 0, 0]);

        file.AddRange([0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64)]);
        file.AddRange([0xFF, frame, 0, (byte)(8 + (3 * components)), 8, .. Short(height), .. Short(width), components]);
        for (byte i = 1; i <= components; i++)
            file.AddRange([i, 0x11, 0]);

        // One code each for "no difference" and "no more coefficients".
        file.AddRange([0xFF, 0xC4, 0, 20, 0x00, 1, .. new byte[15], 0]);
        file.AddRange([0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0]);
        file.AddRange([0xFF, 0xDA, 0, (byte)(6 + (2 * components)), components]);
        for (byte i = 1; i <= components; i++)
            file.AddRange([i, 0]);
        file.AddRange([0, 63, 0, 0x3F, 0xFF, 0xD9]);
        return [.. file];
    }

    private static void Chunk(MemoryStream file, string kind, byte[] data)
    {
        file.Write(Long(data.Length));
        file.Write(Encoding.ASCII.GetBytes(kind));
        file.Write(data);
        file.Write(Long(0));
    }

    private static byte[] Long(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
