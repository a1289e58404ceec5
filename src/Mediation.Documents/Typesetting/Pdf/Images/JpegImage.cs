using System.Buffers.Binary;
using System.Globalization;

namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>A JPEG file. PDF shows JPEG as it is, so the bytes go into the file untouched.</summary>
internal sealed class JpegImage : RasterImage
{
    private const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, ApplicationOne = 0xE1;

    private readonly byte[] _data;
    private readonly int _components;

    private JpegImage(byte[] data, int components) => (_data, _components) = (data, components);

    public static bool IsJpeg(ReadOnlySpan<byte> data) => data.StartsWith((ReadOnlySpan<byte>)[0xFF, StartOfImage, 0xFF]);

    public static new JpegImage Read(byte[] data)
    {
        try
        {
            return ReadSegments(data);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ImageException("The JPEG image is cut off.");
        }
    }

    public override void WriteTo(PdfFile file, PdfReference reference) => file.WriteStream(
        reference,
        string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {PixelWidth} /Height {PixelHeight} /ColorSpace {(_components == 1 ? "/DeviceGray" : "/DeviceRGB")} /BitsPerComponent 8 /Filter /DCTDecode"),
        _data,
        isDeflatable: false);

    private static JpegImage ReadSegments(byte[] data)
    {
        var orientation = ImageOrientation.Upright;
        (int Width, int Height, int Components)? frame = null;

        for (var at = 2; ;)
        {
            var marker = data.AsSpan(at)[1];
            if (data[at] != 0xFF)
                throw new ImageException("The JPEG image is damaged.");
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at + 2));
            var segment = data.AsSpan(at + 4, length - 2);
            at += 2 + length;

            if (marker == ApplicationOne)
                orientation = ExifOrientation.Read(segment) ?? orientation;
            else if (IsFrame(marker))
                frame = ReadFrame(marker, segment);
            else if (marker == StartOfScan)
                break;
        }

        if (frame is not { } found)
            throw new ImageException("The JPEG image is damaged: it doesn't say how large it is.");
        if (data.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0)
            throw new ImageException("The JPEG image is cut off.");

        return new JpegImage(data, found.Components)
        {
            PixelWidth = found.Width,
            PixelHeight = found.Height,
            Orientation = orientation,
        };
    }

    // Start of frame is C0 to CF, except three other markers that lie between.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (int Width, int Height, int Components) ReadFrame(byte marker, ReadOnlySpan<byte> segment)
    {
        const byte Baseline = 0xC0, Extended = 0xC1, Progressive = 0xC2;
        var bits = segment[0];
        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        var components = segment[5];

        if (marker is not (Baseline or Extended or Progressive) || bits != 8)
            throw new ImageException("The JPEG image is of a rare kind that readers can't be trusted to show.");
        if (components is not (1 or 3))
            throw new ImageException("The JPEG image is in printing inks (CMYK); archives take grey and RGB.");
        if (width == 0 || height == 0)
            throw new ImageException("The JPEG image is damaged: it has no size.");

        return (width, height, components);
    }
}
