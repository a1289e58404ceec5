using System.Buffers.Binary;
using System.IO.Compression;

namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>Reads PNG files.</summary>
internal static class PngReader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> data) => data.StartsWith(Signature);

    /// <summary>
    /// Reads an image. One that PDF can show as it is stays packed; one with transparency, interlacing or 16 bits a
    /// channel is unpacked.
    /// </summary>
    public static RasterImage Read(byte[] data)
    {
        try
        {
            return ReadChunks(data);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidDataException or IndexOutOfRangeException)
        {
            throw new ImageException("The PNG image is damaged or cut off.");
        }
    }

    private static RasterImage ReadChunks(byte[] data)
    {
        PngHeader? header = null;
        byte[] palette = [], transparency = [];
        var packed = new MemoryStream();

        for (var at = Signature.Length; ;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at));
            var kind = data.AsSpan(at + 4, 4);
            var chunk = data.AsSpan(at + 8, length);
            at += 12 + length;

            if (kind.SequenceEqual("IHDR"u8))
                header = PngHeader.Read(chunk);
            else if (kind.SequenceEqual("PLTE"u8))
                palette = chunk.ToArray();
            else if (kind.SequenceEqual("tRNS"u8))
                transparency = chunk.ToArray();
            else if (kind.SequenceEqual("IDAT"u8))
                packed.Write(chunk);
            else if (kind.SequenceEqual("IEND"u8))
                break;
        }

        if (header is not { } found || (found.Color == PngColor.Palette && palette.Length == 0))
            throw new ImageException("The PNG image is damaged: a part is missing.");

        var hasAlpha = transparency.Length > 0 || found.Color is PngColor.GreyWithAlpha or PngColor.RgbWithAlpha;
        if (hasAlpha || found.IsInterlaced || found.BitDepth == 16)
            return UnpackedImage.From(found, palette, transparency, Inflate(packed, PngRows.TotalLength(found)));

        CheckLength(packed, PngRows.TotalLength(found));
        return new PackedPng(found, palette, packed.ToArray()) { PixelWidth = found.Width, PixelHeight = found.Height };
    }

    private static byte[] Inflate(MemoryStream packed, int length)
    {
        packed.Position = 0;
        using var inflater = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new byte[length];
        inflater.ReadAtLeast(rows, length, throwOnEndOfStream: false);
        return rows;
    }

    // The packed bytes go into a paper unseen, so at least they must unpack to an image.
    private static void CheckLength(MemoryStream packed, int length)
    {
        packed.Position = 0;
        using var inflater = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        long total = 0;
        int read;
        while (total <= length && (read = inflater.Read(buffer)) > 0)
            total += read;

        if (total != length)
            throw new ImageException("The PNG image is damaged or cut off.");
    }
}
