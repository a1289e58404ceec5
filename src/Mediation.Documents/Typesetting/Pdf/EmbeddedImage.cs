using System.Globalization;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>An image within a file.</summary>
internal sealed class EmbeddedImage(Picture image, int index)
{
    /// <summary>The name pages call it by.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"/I{index}");

    public Picture Image { get; } = image;
}
