using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Making the file.</summary>
public static class GenerateExtensions
{
    /// <summary>Sets the document and returns the PDF file. The same document gives the same bytes.</summary>
    /// <param name="document">The document.</param>
    public static byte[] GeneratePdf(this IDocument document)
    {
        using var bytes = new PooledBytes();
        using var file = new PooledBytesStream(bytes);
        document.GeneratePdf(file);
        return bytes.Written.ToArray();
    }

    /// <summary>Sets the document and writes the PDF file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="filePath">Where the file goes; one that is there is replaced.</param>
    public static void GeneratePdf(this IDocument document, string filePath)
    {
        using var file = File.Create(filePath);
        document.GeneratePdf(file);
    }

    /// <summary>Sets the document and writes the PDF file to a stream.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Takes the file; it is left open.</param>
    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        Typesetter.Write(document, stream, FontLibrary.Shared);
    }
}
