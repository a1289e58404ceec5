using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>
/// Counts the pages of a PDF file without opening it for display: page objects stand in the open or inside compressed object
/// streams (ISO 32000, 7.5.7). A file that is cut off, or encrypted so that nobody could print it, has none.
/// </summary>
internal static partial class PdfFile
{
    private const int TailLength = 1024;
    private const int LargestObjectStream = 16 * 1024 * 1024;

    /// <summary>The number of pages; 0 when it isn't a whole PDF file.</summary>
    public static int CountPages(byte[] content)
    {
        ReadOnlySpan<byte> bytes = content;
        if (!bytes.StartsWith("%PDF-"u8) || bytes[^Math.Min(TailLength, bytes.Length)..].LastIndexOf("%%EOF"u8) < 0)
        {
            return 0;
        }

        // Latin-1 keeps every byte as one character, so positions in the text are positions in the file.
        var text = Encoding.Latin1.GetString(content);
        return text.Contains("/Encrypt", StringComparison.Ordinal)
            ? 0
            : PageObject().Count(text) + ObjectStream().Matches(text).Sum(found => PagesIn(content, found.Index + found.Length));
    }

    private static int PagesIn(byte[] content, int start)
    {
        using var inflated = new ZLibStream(new MemoryStream(content, start, content.Length - start), CompressionMode.Decompress);
        var buffer = new byte[LargestObjectStream];
        try
        {
            var length = inflated.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return PageObject().Count(Encoding.Latin1.GetString(buffer, 0, length));
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"/Type\s*/Page(?![a-zA-Z])")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/Type\s*/ObjStm[^>]*>>\s*stream\r?\n")]
    private static partial Regex ObjectStream();
}
