using System.Buffers.Binary;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>Tells whether bytes are a whole PNG file, by walking its chunks and checking their sums (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private const int ChunkFrame = 12;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(EntryOf)];

    public static bool IsWhole(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return false;
        }

        for (var rest = content[8..]; rest.Length >= ChunkFrame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
            {
                return false;
            }

            var typeAndData = rest.Slice(4, 4 + (int)length);
            if (SumOf(typeAndData) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
            {
                return false;
            }

            if (typeAndData[..4].SequenceEqual("IEND"u8))
            {
                return true;
            }

            rest = rest[(ChunkFrame + (int)length)..];
        }

        return false;
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint EntryOf(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : 0xEDB88320 ^ (entry >> 1);
        }

        return entry;
    }
}
