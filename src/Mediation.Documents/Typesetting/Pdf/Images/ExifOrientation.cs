using System.Buffers.Binary;

namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>Reads how the camera was held from the Exif block of a JPEG file.</summary>
internal static class ExifOrientation
{
    private const int OrientationTag = 274;
    private const int EntryLength = 12;

    /// <summary>The orientation, or null when the block doesn't say or makes no sense.</summary>
    public static ImageOrientation? Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return null;

        var tiff = segment[6..];
        var isLittleEndian = tiff.StartsWith("II"u8);
        var directory = UInt32(tiff, 4, isLittleEndian);
        if (directory > tiff.Length - 2)
            return null;

        var count = UInt16(tiff, (int)directory, isLittleEndian);
        for (var at = (int)directory + 2; count > 0 && at + EntryLength <= tiff.Length; count--, at += EntryLength)
        {
            if (UInt16(tiff, at, isLittleEndian) != OrientationTag)
                continue;

            var value = (ImageOrientation)UInt16(tiff, at + 8, isLittleEndian);
            return Enum.IsDefined(value) ? value : null;
        }

        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at, bool isLittleEndian) => isLittleEndian
        ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])
        : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at, bool isLittleEndian) => isLittleEndian
        ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..])
        : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
