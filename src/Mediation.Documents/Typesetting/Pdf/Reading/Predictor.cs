namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Undoes what PNG's and TIFF's predictors did to the rows of a stream (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2, FirstOfPng = 10, MaxColumns = 1_000_000;

    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> bytes, SourceDictionary parameters)
    {
        var predictor = Number(parameters, "Predictor", 1);
        if (predictor < Tiff)
            return bytes;

        var (colors, depth, columns) = (Number(parameters, "Colors", 1), Number(parameters, "BitsPerComponent", 8), Number(parameters, "Columns", 1));
        if (colors is < 1 or > 32 || depth is not (1 or 2 or 4 or 8 or 16) || columns is < 1 or > MaxColumns)
            throw PdfScanException.Damaged("A stream has rows of a shape that doesn't exist.");

        var pixel = Math.Max(1, colors * depth / 8);
        var row = ((colors * depth * columns) + 7) / 8;
        if (predictor >= FirstOfPng)
            return UndoPng(bytes.Span, row, pixel);

        return depth == 8 ? UndoTiff(bytes.Span, row, pixel) : throw PdfScanException.Damaged("A stream has rows of a rare kind.");
    }

    private static int Number(SourceDictionary parameters, string key, int otherwise) =>
        parameters[key] is SourceNumber { Whole: { } value } ? value : otherwise;

    private static byte[] UndoTiff(ReadOnlySpan<byte> bytes, int row, int pixel)
    {
        var plain = bytes.ToArray();
        for (var at = 0; at < plain.Length; at++)
        {
            if (at % row >= pixel)
                plain[at] += plain[at - pixel];
        }

        return plain;
    }

    private static byte[] UndoPng(ReadOnlySpan<byte> bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var plain = new byte[(long)rows * row];
        var length = 0;

        for (var y = 0; y < rows; y++)
        {
            var source = bytes[(y * (row + 1))..];
            var filter = source[0];
            source = source[1..Math.Min(source.Length, row + 1)];
            var above = y == 0 ? default : plain.AsSpan((y - 1) * row, row);
            var current = plain.AsSpan(y * row, source.Length);

            for (var x = 0; x < source.Length; x++)
            {
                int left = x >= pixel ? current[x - pixel] : 0, up = y > 0 ? above[x] : 0, corner = x >= pixel && y > 0 ? above[x - pixel] : 0;
                current[x] = (byte)(source[x] + filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw PdfScanException.Damaged("A row of a stream says of itself what no row can be."),
                });
            }

            length += source.Length;
        }

        return plain[..length];
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        int byLeft = Math.Abs(estimate - left), byUp = Math.Abs(estimate - up), byCorner = Math.Abs(estimate - corner);
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }
}
