using System.Globalization;

namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>
/// An image as plain RGB with a mask of one bit a pixel. PDF/A-1 knows no half transparency, so what is more than
/// half transparent isn't painted, and the rest is mixed with white: enough for a seal to stand over a date.
/// </summary>
internal sealed class UnpackedImage(byte[] rgb, byte[]? mask) : RasterImage
{
    private const int Half = 128;

    /// <summary>Three bytes a pixel.</summary>
    public byte[] Rgb => rgb;

    /// <summary>One bit a pixel, each row beginning with a new byte; 1 isn't painted. Null when all are.</summary>
    public byte[]? Mask => mask;

    public static UnpackedImage From(PngHeader header, byte[] palette, byte[] transparency, byte[] rows)
    {
        var rgb = new byte[3 * header.Width * header.Height];
        var maskRowLength = (header.Width + 7) / 8;
        var mask = new byte[maskRowLength * header.Height];
        var isMasked = false;
        var pixels = new PngPixels(header, palette, transparency);

        PngRows.ForEach(header, rows, (row, y, firstX, stepX, count) =>
        {
            for (var i = 0; i < count; i++)
            {
                var x = firstX + (i * stepX);
                var (red, green, blue, alpha) = pixels.At(row, i);
                var at = 3 * ((y * header.Width) + x);
                (rgb[at], rgb[at + 1], rgb[at + 2]) = (OnWhite(red, alpha), OnWhite(green, alpha), OnWhite(blue, alpha));

                if (alpha < Half)
                {
                    mask[(y * maskRowLength) + (x / 8)] |= (byte)(0x80 >> (x % 8));
                    isMasked = true;
                }
            }
        });

        return new UnpackedImage(rgb, isMasked ? mask : null) { PixelWidth = header.Width, PixelHeight = header.Height };
    }

    public override void WriteTo(PdfFile file, PdfReference reference)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {PixelWidth} /Height {PixelHeight}");
        var maskEntry = "";

        if (mask is not null)
        {
            var maskReference = file.Reserve();
            file.WriteStream(maskReference, $"{size} /ImageMask true /BitsPerComponent 1", mask);
            maskEntry = string.Create(CultureInfo.InvariantCulture, $" /Mask {maskReference.Number} 0 R");
        }

        file.WriteStream(reference, $"{size} /ColorSpace /DeviceRGB /BitsPerComponent 8{maskEntry}", rgb);
    }

    private static byte OnWhite(byte channel, byte alpha) => (byte)(((channel * alpha) + (255 * (255 - alpha))) / 255);
}
