namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>The pixels within a row of a PNG image, whatever its kind.</summary>
internal sealed class PngPixels(PngHeader header, byte[] palette, byte[] transparency)
{
    private const byte Opaque = 255;

    public (byte Red, byte Green, byte Blue, byte Alpha) At(ReadOnlySpan<byte> row, int index)
    {
        var first = index * header.Channels;

        switch (header.Color)
        {
            case PngColor.Grey:
                var grey = Eight(row, first);
                return (grey, grey, grey, IsTransparent(row, first, 1) ? (byte)0 : Opaque);
            case PngColor.Rgb:
                return (Eight(row, first), Eight(row, first + 1), Eight(row, first + 2), IsTransparent(row, first, 3) ? (byte)0 : Opaque);
            case PngColor.GreyWithAlpha:
                var shade = Eight(row, first);
                return (shade, shade, shade, Eight(row, first + 1));
            case PngColor.RgbWithAlpha:
                return (Eight(row, first), Eight(row, first + 1), Eight(row, first + 2), Eight(row, first + 3));
            case PngColor.Palette:
            default:
                var entry = Sample(row, first);
                return (palette[3 * entry], palette[(3 * entry) + 1], palette[(3 * entry) + 2], entry < transparency.Length ? transparency[entry] : Opaque);
        }
    }

    // One colour may be named that counts as transparent.
    private bool IsTransparent(ReadOnlySpan<byte> row, int first, int channels)
    {
        if (transparency.Length < 2 * channels)
            return false;

        for (var channel = 0; channel < channels; channel++)
        {
            var named = (transparency[2 * channel] << 8) | transparency[(2 * channel) + 1];
            if (Sample(row, first + channel) != named)
                return false;
        }

        return true;
    }

    private byte Eight(ReadOnlySpan<byte> row, int sample) => header.BitDepth == 16
        ? row[2 * sample]
        : (byte)(Sample(row, sample) * 255 / ((1 << header.BitDepth) - 1));

    private int Sample(ReadOnlySpan<byte> row, int sample)
    {
        if (header.BitDepth == 16)
            return (row[2 * sample] << 8) | row[(2 * sample) + 1];
        if (header.BitDepth == 8)
            return row[sample];

        var bit = sample * header.BitDepth;
        var shift = 8 - header.BitDepth - (bit % 8);
        return (row[bit / 8] >> shift) & ((1 << header.BitDepth) - 1);
    }
}
