namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Undoes LZW as TIFF and old PDF files use it (ISO 32000-1, 7.4.4). Archives refuse it, so it is always undone.</summary>
internal static class LzwDecoder
{
    private const int Clear = 256, EndOfData = 257, FirstFree = 258, MaxBits = 12;

    public static byte[] Decode(ReadOnlySpan<byte> packed, bool changesEarly, int limit)
    {
        var output = new MemoryStream();
        var entries = new (int Start, int Length)[1 << MaxBits];
        var early = changesEarly ? 1 : 0;
        var (next, bits, previous) = (FirstFree, 9, (Start: 0, Length: 0));
        long bit = 0;

        while (bit + bits <= packed.Length * 8L)
        {
            var code = Code(packed, bit, bits);
            bit += bits;
            if (code == EndOfData)
                break;
            if (code == Clear)
            {
                (next, bits, previous) = (FirstFree, 9, (0, 0));
                continue;
            }

            var start = (int)output.Length;
            if (code < Clear)
                output.WriteByte((byte)code);
            else if (code < next)
                Repeat(output, entries[code]);
            else if (code == next && previous.Length > 0)
                Repeat(output, (previous.Start, previous.Length + 1));
            else
                throw PdfScanException.Damaged("A stream packed with LZW is damaged.");

            if (output.Length > limit)
                throw new PdfScanException(PdfScanFault.TooLarge, "A stream unfolds to more than a scan can hold.");

            // An entry is what was written before and one byte more, which follows it in the output.
            if (previous.Length > 0 && next < entries.Length)
                entries[next++] = (previous.Start, previous.Length + 1);
            previous = (start, (int)output.Length - start);
            bits = (next + early) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return output.ToArray();
    }

    private static void Repeat(MemoryStream output, (int Start, int Length) part)
    {
        for (var i = 0; i < part.Length; i++)
            output.WriteByte(output.GetBuffer()[part.Start + i]);
    }

    private static int Code(ReadOnlySpan<byte> packed, long bit, int bits)
    {
        var at = (int)(bit / 8);
        var window = (packed[at] << 16)
            | ((at + 1 < packed.Length ? packed[at + 1] : 0) << 8)
            | (at + 2 < packed.Length ? packed[at + 2] : 0);
        return (window >> (24 - (int)(bit % 8) - bits)) & ((1 << bits) - 1);
    }
}
