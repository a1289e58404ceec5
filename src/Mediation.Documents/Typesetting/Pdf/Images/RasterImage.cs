namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>An image made of pixels, as it came from a scanner, a camera or a seal's maker.</summary>
internal abstract class RasterImage : Picture
{
    /// <summary>Pixels from left to right, as stored.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>Pixels from top to bottom, as stored.</summary>
    public required int PixelHeight { get; init; }

    public override float AspectRatio => Orientation.SwapsSides()
        ? PixelHeight / (float)PixelWidth
        : PixelWidth / (float)PixelHeight;

    /// <summary>Reads an image by what it is, whatever its name says.</summary>
    /// <exception cref="ImageException">It is neither JPEG nor PNG, is damaged, or has a form that archives refuse.</exception>
    public static RasterImage Read(byte[] data)
    {
        if (JpegImage.IsJpeg(data))
            return JpegImage.Read(data);
        if (PngReader.IsPng(data))
            return PngReader.Read(data);

        throw new ImageException("The file is neither a JPEG nor a PNG image.");
    }
}
