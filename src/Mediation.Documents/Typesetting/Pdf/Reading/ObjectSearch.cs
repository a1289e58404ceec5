namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// Finds the objects of a file whose table is missing or wrong, by looking for <c>12 0 obj</c> from the first byte to
/// the last. What stands later is newer.
/// </summary>
internal static class ObjectSearch
{
    public static ObjectTable Run(ReadOnlyMemory<byte> bytes)
    {
        var table = new ObjectTable();
        var span = bytes.Span;

        for (var at = 0; at < span.Length;)
        {
            var found = span[at..].IndexOf("obj"u8);
            if (found < 0)
                break;

            at += found;
            if (Header(span, at) is { } header)
                table.Replace(header.Number, new ObjectPlace(header.Offset, 0));
            at += "obj".Length;
        }

        Trailers(bytes, table);
        return table;
    }

    private static (int Number, int Offset)? Header(ReadOnlySpan<byte> bytes, int at)
    {
        if (Digits(bytes, SkipBack(bytes, at)) is not { } generation || Digits(bytes, SkipBack(bytes, generation.Start)) is not { } number)
            return null;

        return generation.Start < at && number.Start < generation.Start ? (number.Value, number.Start) : null;
    }

    private static int SkipBack(ReadOnlySpan<byte> bytes, int at)
    {
        while (at > 0 && SourceParser.IsSpace(bytes[at - 1]))
            at--;
        return at;
    }

    private static (int Value, int Start)? Digits(ReadOnlySpan<byte> bytes, int end)
    {
        const int MaxDigits = 9;
        var (start, value, place) = (end, 0, 1);
        while (start > 0 && end - start < MaxDigits && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
        {
            value += (bytes[--start] - '0') * place;
            place *= 10;
        }

        return start < end ? (value, start) : null;
    }

    private static void Trailers(ReadOnlyMemory<byte> bytes, ObjectTable table)
    {
        for (var at = 0; bytes.Span[at..].IndexOf("trailer"u8) is >= 0 and var found;)
        {
            at += found + "trailer".Length;
            try
            {
                if (new SourceParser(bytes, at).Next() is SourceDictionary trailer)
                    table.ReplaceTrailer(trailer);
            }
            catch (PdfScanException)
            {
                // A trailer that is damaged says nothing; the next one may.
                continue;
            }
        }
    }
}
