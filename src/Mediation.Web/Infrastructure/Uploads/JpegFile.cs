using System.Buffers.Binary;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>Tells whether bytes are a whole JPEG file, by walking its segments (ITU-T T.81, annex B).</summary>
internal static class JpegFile
{
    private const byte Marker = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    public static bool IsWhole(ReadOnlySpan<byte> content)
    {
        if (content.Length < 4 || content[0] != Marker || content[1] != StartOfImage)
        {
            return false;
        }

        var at = 2;
        while (at + 4 <= content.Length && content[at] == Marker)
        {
            if (content[at + 1] == StartOfScan)
            {
                // Entropy-coded data follows; some cameras put their own data after the end of the picture.
                return content[at..].LastIndexOf([Marker, EndOfImage]) > 0;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }

        return false;
    }
}
