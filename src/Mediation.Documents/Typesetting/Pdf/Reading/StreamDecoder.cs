using System.IO.Compression;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Unfolds streams (ISO 32000-1, 7.4), as far as the text of pages and the tables of files are folded.</summary>
internal sealed class StreamDecoder(SourceBudget budget)
{
    /// <summary>Undoes the filters from the first to the last.</summary>
    /// <param name="stored">The bytes as stored.</param>
    /// <param name="filters">Each filter with its parameters.</param>
    /// <returns>The bytes, or null when one of the filters is for images.</returns>
    /// <exception cref="PdfScanException">The bytes aren't what the filter says, or unfold to too much.</exception>
    public ReadOnlyMemory<byte>? Decode(ReadOnlyMemory<byte> stored, IReadOnlyList<(string Name, SourceDictionary Parameters)> filters)
    {
        var bytes = stored;
        foreach (var (name, parameters) in filters)
        {
            ReadOnlyMemory<byte>? next = name switch
            {
                "FlateDecode" or "Fl" => Predictor.Undo(Inflate(bytes), parameters),
                "LZWDecode" or "LZW" => Predictor.Undo(LzwDecoder.Decode(bytes.Span, parameters["EarlyChange"] is not SourceNumber { Value: 0 }, budget.LargestStream), parameters),
                "ASCIIHexDecode" or "AHx" => Hexadecimal(bytes.Span),
                "ASCII85Decode" or "A85" => Base85(bytes.Span),
                "RunLengthDecode" or "RL" => RunLengths(bytes.Span),
                _ => null,
            };
            if (next is not { } decoded)
                return null;

            budget.Spend(decoded.Length);
            bytes = decoded;
        }

        return bytes;
    }

    private ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> bytes)
    {
        var unfolded = new MemoryStream();
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[32 * 1024];
            for (int count; (count = inflater.Read(buffer)) > 0;)
                unfolded.Write(WithinLimit(buffer.AsSpan(0, count), unfolded.Length));
        }
        catch (InvalidDataException error)
        {
            throw new PdfScanException(PdfScanFault.Damaged, "A stream is damaged.", error);
        }

        return unfolded.GetBuffer().AsMemory(0, (int)unfolded.Length);
    }

    private ReadOnlySpan<byte> WithinLimit(ReadOnlySpan<byte> part, long before) =>
        before + part.Length <= budget.LargestStream
            ? part
            : throw new PdfScanException(PdfScanFault.TooLarge, "A stream unfolds to more than a scan can hold.");

    private static byte[] Hexadecimal(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length / 2);
        var high = -1;
        foreach (var value in text)
        {
            if (value == '>')
                break;
            if (SourceParser.Digit(value) is not (>= 0 and var digit))
                continue;

            if (high >= 0)
                bytes.Add((byte)((high << 4) | digit));
            high = high >= 0 ? -1 : digit;
        }

        if (high >= 0)
            bytes.Add((byte)(high << 4));
        return [.. bytes];
    }

    private static byte[] Base85(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        var (group, count) = (0u, 0);
        foreach (var value in text)
        {
            if (value == '~')
                break;

            if (value == 'z' && count == 0)
                bytes.AddRange([0, 0, 0, 0]);
            if (value is < (byte)'!' or > (byte)'u')
                continue;

            group = unchecked((group * 85) + (uint)(value - '!'));
            if (++count == 5)
            {
                bytes.AddRange([(byte)(group >> 24), (byte)(group >> 16), (byte)(group >> 8), (byte)group]);
                (group, count) = (0, 0);
            }
        }

        for (var i = count; count > 1 && i < 5; i++)
            group = unchecked((group * 85) + 84);
        for (var i = 0; i < count - 1; i++)
            bytes.Add((byte)(group >> (24 - (8 * i))));
        return [.. bytes];
    }

    private byte[] RunLengths(ReadOnlySpan<byte> packed)
    {
        const int EndOfData = 128;
        var bytes = new List<byte>(packed.Length);
        for (var at = 0; at < packed.Length && packed[at] != EndOfData;)
        {
            int length = packed[at++];
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, packed.Length - at);
                bytes.AddRange(packed.Slice(at, count));
                at += count;
            }
            else if (at < packed.Length)
            {
                bytes.AddRange(Enumerable.Repeat(packed[at++], 257 - length));
            }

            if (bytes.Count > budget.LargestStream)
                throw new PdfScanException(PdfScanFault.TooLarge, "A stream unfolds to more than a scan can hold.");
        }

        return [.. bytes];
    }
}
