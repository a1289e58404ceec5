namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>The rows of a PNG image: undoing the filters that made them easy to pack, and the interlacing.</summary>
internal static class PngRows
{
    // Adam7: first column, first row, and the steps between, of the seven passes.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A row of pixels and where they belong.</summary>
    public delegate void RowHandler(ReadOnlySpan<byte> row, int y, int firstX, int stepX, int count);

    /// <summary>Length of all rows with their filter bytes.</summary>
    public static int TotalLength(PngHeader header) =>
        PassesOf(header).Sum(pass => Count(header.Width, pass.X, pass.StepX) is var width && width == 0
            ? 0
            : Count(header.Height, pass.Y, pass.StepY) * (1 + header.RowLength(width)));

    /// <summary>Hands over each row with its filter undone.</summary>
    public static void ForEach(PngHeader header, byte[] data, RowHandler handle)
    {
        var pixel = Math.Max(1, header.Channels * header.BitDepth / 8);
        var at = 0;

        foreach (var pass in PassesOf(header))
        {
            var count = Count(header.Width, pass.X, pass.StepX);
            if (count == 0)
                continue;

            var length = header.RowLength(count);
            ReadOnlySpan<byte> above = new byte[length];

            for (var y = pass.Y; y < header.Height; y += pass.StepY)
            {
                var row = data.AsSpan(at + 1, length);
                Unfilter(data[at], row, above, pixel);
                handle(row, y, pass.X, pass.StepX, count);
                above = row;
                at += 1 + length;
            }
        }
    }

    private static (int X, int Y, int StepX, int StepY)[] PassesOf(PngHeader header) =>
        header.IsInterlaced ? Passes : [(0, 0, 1, 1)];

    private static int Count(int size, int first, int step) => (size - first + step - 1) / step;

    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        const byte None = 0, Sub = 1, Up = 2, Average = 3, Paeth = 4;

        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixel ? row[i - pixel] : 0;
            var up = above[i];
            row[i] += filter switch
            {
                None => 0,
                Sub => (byte)left,
                Up => up,
                Average => (byte)((left + up) / 2),
                Paeth => Predict(left, up, i >= pixel ? above[i - pixel] : 0),
                _ => throw new ImageException("The PNG image is damaged: a row has no known filter."),
            };
        }
    }

    private static byte Predict(int left, int up, int upLeft)
    {
        int estimate = left + up - upLeft;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toUpLeft = Math.Abs(estimate - upLeft);

        if (toLeft <= toUp && toLeft <= toUpLeft)
            return (byte)left;

        return (byte)(toUp <= toUpLeft ? up : upLeft);
    }
}
