using Mediation.Documents.Typesetting.Pdf;
using Mediation.Documents.Typesetting.Pdf.Images;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>An image that was read once and can be shown many times; a file stores it once.</summary>
public sealed class Image
{
    internal Image(Picture picture) => Picture = picture;

    internal Picture Picture { get; }

    /// <summary>Reads an image.</summary>
    /// <param name="imageBytes">A JPEG or PNG file.</param>
    /// <exception cref="ImageException">It is neither, is damaged, or has a form that archives refuse.</exception>
    public static Image FromBinaryData(byte[] imageBytes) => new(RasterImage.Read(imageBytes));

    /// <inheritdoc cref="FromBinaryData"/>
    /// <param name="filePath">Path of the file.</param>
    public static Image FromFile(string filePath) => FromBinaryData(File.ReadAllBytes(filePath));

    /// <inheritdoc cref="FromBinaryData"/>
    /// <param name="stream">The file.</param>
    public static Image FromStream(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return FromBinaryData(copy.ToArray());
    }
}
