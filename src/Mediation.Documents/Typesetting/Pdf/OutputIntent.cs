using System.Buffers.Binary;
using System.Text;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// Says what the colours of a paper mean: sRGB, by a profile of our own making. PDF/A demands it, so that red is the
/// same red in thirty years.
/// </summary>
internal static class OutputIntent
{
    private static readonly byte[] Profile = SrgbProfile();

    public static void Write(PdfFile file, PdfReference reference)
    {
        var profile = file.Reserve();
        file.WriteStream(profile, "/N 3", Profile);
        file.Begin(reference).Write($"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /RegistryName (http://www.color.org) /DestOutputProfile {profile} >>");
        file.End();
    }

    // A version 2 display profile with matrix and curve: ICC.1:2001-04; the primaries of IEC 61966-2-1, adapted to D50.
    private static byte[] SrgbProfile()
    {
        const int HeaderLength = 128;
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", PlainText("Public domain")),
            ("wtpt", Xyz(0.9505, 1.0000, 1.0891)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", TransferCurve()),
            ("gTRC", TransferCurve()),
            ("bTRC", TransferCurve()),
        ];

        var at = HeaderLength + 4 + (12 * tags.Length);
        var profile = new byte[at + tags.Sum(tag => tag.Data.Length)];

        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Signature, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, at);
            at += tags[i].Data.Length;
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2026);
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 1);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 1);
        "acsp"u8.CopyTo(profile[36..]);
        Xyz(0.9642, 1.0000, 0.8249).AsSpan(8).CopyTo(profile[68..]);
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Fixed(x));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), Fixed(y));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), Fixed(z));
        return data;

        static int Fixed(double value) => (int)Math.Round(value * 65536);
    }

    private static byte[] TransferCurve()
    {
        const int Points = 256;
        var data = new byte[12 + (2 * Points)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Points);

        for (var i = 0; i < Points; i++)
        {
            var value = i / (Points - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(light * 65535));
        }

        return data;
    }

    private static byte[] PlainText(string text)
    {
        var data = new byte[Padded(8 + text.Length + 1)];
        "text"u8.CopyTo(data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    private static byte[] Description(string text)
    {
        const int UnicodeAndScriptCodeLength = 4 + 4 + 2 + 1 + 67;
        var data = new byte[Padded(12 + text.Length + 1 + UnicodeAndScriptCodeLength)];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
