using System.Globalization;
using Mediation.Documents.Typesetting.Pdf.Images;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>An image within a file.</summary>
internal sealed class EmbeddedImage(RasterImage image, int index)
{
    /// <summary>The name pages call it by.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"/I{index}");

    public RasterImage Image { get; } = image;
}
