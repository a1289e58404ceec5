using System.Globalization;

namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>A PNG image whose packed rows PDF understands as they are.</summary>
internal sealed class PackedPng(PngHeader header, byte[] palette, byte[] packed) : RasterImage
{
    public override void WriteTo(PdfFile file, PdfReference reference)
    {
        var colorSpace = header.Color switch
        {
            PngColor.Grey => "/DeviceGray",
            PngColor.Rgb => "/DeviceRGB",
            PngColor.Palette => string.Create(CultureInfo.InvariantCulture, $"[/Indexed /DeviceRGB {(palette.Length / 3) - 1} <{Convert.ToHexString(palette)}>]"),
            PngColor.GreyWithAlpha or PngColor.RgbWithAlpha => throw new InvalidOperationException("An image with transparency is unpacked."),
        };

        file.WriteStream(
            reference,
            string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {PixelWidth} /Height {PixelHeight} /ColorSpace {colorSpace} /BitsPerComponent {header.BitDepth} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {header.Channels} /BitsPerComponent {header.BitDepth} /Columns {PixelWidth} >>"),
            packed,
            isDeflatable: false);
    }
}
