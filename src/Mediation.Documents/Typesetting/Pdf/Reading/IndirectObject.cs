namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>An object with its number, as it stands between <c>obj</c> and <c>endobj</c>.</summary>
internal readonly record struct IndirectObject(int Number, SourceValue Value)
{
    /// <summary>Reads the object that begins where the parser stands.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="parser">Stands before the object's number.</param>
    /// <param name="budget">Pays for what is read.</param>
    /// <param name="lengthOf">What a reference to a length leads to; null when it can't be told.</param>
    /// <exception cref="PdfScanException">No object stands there.</exception>
    public static IndirectObject Read(ReadOnlyMemory<byte> bytes, SourceParser parser, SourceBudget budget, Func<SourceReference, int?> lengthOf)
    {
        if (parser.Value() is not SourceNumber { Whole: >= 0 and var number } || parser.Value() is not SourceNumber || !parser.TakeWord("obj"))
            throw PdfScanException.Damaged("There is no object where one should be.");

        var value = parser.Next() is { } read and not SourceWord ? read : SourceValue.Null;
        if (value is not SourceDictionary dictionary || !parser.TakeWord("stream"))
            return new IndirectObject(number, value);

        var start = AfterLineEnd(bytes.Span, parser.Position);
        var length = dictionary["Length"] switch
        {
            SourceNumber given => given.Whole,
            SourceReference reference => lengthOf(reference),
            _ => null,
        };
        return new IndirectObject(number, new SourceStream(dictionary, bytes.Slice(start, LengthOf(bytes, start, length, budget))));
    }

    private static int AfterLineEnd(ReadOnlySpan<byte> bytes, int at)
    {
        if (at < bytes.Length && bytes[at] == '\r')
            at++;
        return at < bytes.Length && bytes[at] == '\n' ? at + 1 : at;
    }

    // What the file says about the length counts only if the stream does end there.
    private static int LengthOf(ReadOnlyMemory<byte> bytes, int start, int? length, SourceBudget budget)
    {
        if (length is >= 0 and var given && given <= bytes.Length - start && new SourceParser(bytes, start + given).TakeWord("endstream"))
            return given;

        var rest = bytes.Span[start..];
        var end = rest.IndexOf("endstream"u8);
        budget.Spend(end < 0 ? rest.Length : end);
        if (end < 0)
            throw PdfScanException.Damaged("A stream doesn't end.");
        if (end > 0 && rest[end - 1] == '\n')
            end--;
        return end > 0 && rest[end - 1] == '\r' ? end - 1 : end;
    }
}
