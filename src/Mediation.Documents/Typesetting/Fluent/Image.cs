namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>An image that was read once and can be shown many times.</summary>
public sealed class Image
{
    private Image(byte[] data) => Data = data;

    internal byte[] Data { get; }

    /// <summary>Reads an image.</summary>
    /// <param name="imageBytes">A JPEG or PNG file.</param>
    public static Image FromBinaryData(byte[] imageBytes) => new(imageBytes);

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
