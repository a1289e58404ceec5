namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// Reads the table of objects as the file gives it: plain tables, streams, both at once, and the older tables of a
/// file that was changed later, newest first.
/// </summary>
internal sealed class ObjectTableReader(ReadOnlyMemory<byte> bytes, StreamDecoder decoder, SourceBudget budget)
{
    private const int TailLength = 2048;

    private readonly HashSet<int> _visited = [];
    private readonly ObjectTable _table = new();

    /// <exception cref="PdfScanException">The table is missing or makes no sense; the objects have to be searched.</exception>
    public ObjectTable Read()
    {
        var tail = bytes.Span[Math.Max(0, bytes.Length - TailLength)..];
        var at = tail.LastIndexOf("startxref"u8);
        if (at < 0)
            throw PdfScanException.Damaged("The file doesn't say where its table of objects is.");

        var parser = new SourceParser(bytes, bytes.Length - tail.Length + at + "startxref".Length);
        for (var next = Offset(parser.Value()); next is { } offset && _visited.Add(offset);)
            next = Section(offset);

        return _table;
    }

    private int? Section(int offset)
    {
        var parser = new SourceParser(bytes, offset);
        if (!parser.TakeWord("xref"))
            return Stream(parser);

        while (!parser.TakeWord("trailer"))
            Subsection(parser);
        if (parser.Value() is not SourceDictionary trailer)
            throw PdfScanException.Damaged("The trailer is missing.");

        _table.AddTrailer(trailer);

        // A file for readers old and new hides newer objects in a stream; what the table says goes before.
        if (trailer["XRefStm"] is SourceNumber hidden && Offset(hidden) is { } stream && _visited.Add(stream))
            Stream(new SourceParser(bytes, stream));

        return trailer["Prev"] is SourceNumber previous ? Offset(previous) : null;
    }

    private void Subsection(SourceParser parser)
    {
        if (parser.Value() is not SourceNumber { Whole: >= 0 and var first } || parser.Value() is not SourceNumber { Whole: >= 0 and var count })
            throw PdfScanException.Damaged("The table of objects is damaged.");

        for (var i = 0; i < count; i++)
        {
            if (parser.Value() is not SourceNumber { Whole: { } offset } || parser.Value() is not SourceNumber)
                throw PdfScanException.Damaged("The table of objects is damaged.");

            _table.Add(first + i, new ObjectPlace(parser.TakeWord("n") ? offset : parser.TakeWord("f") ? 0 : throw PdfScanException.Damaged("The table of objects is damaged."), 0));
        }
    }

    private int? Stream(SourceParser parser)
    {
        if (IndirectObject.Read(bytes, parser, budget, _ => null).Value is not SourceStream stream || stream.Dictionary.Name("Type") != "XRef")
            throw PdfScanException.Damaged("There is no table of objects where it should be.");

        _table.AddTrailer(stream.Dictionary);
        var widths = Numbers(stream.Dictionary["W"]);
        if (widths.Count != 3 || widths.Any(width => width is < 0 or > 8) || decoder.Decode(stream.Stored, StreamFilters.Of(stream.Dictionary, value => value)) is not { } rows)
            throw PdfScanException.Damaged("The table of objects is damaged.");

        var ranges = stream.Dictionary["Index"] is SourceArray index ? Numbers(index) : [0, Numbers(stream.Dictionary["Size"]).FirstOrDefault()];
        Rows(rows.Span, widths, ranges);
        return stream.Dictionary["Prev"] is SourceNumber previous ? Offset(previous) : null;
    }

    private void Rows(ReadOnlySpan<byte> rows, List<int> widths, List<int> ranges)
    {
        const int Deleted = 0, InFile = 1, InStream = 2;
        var length = widths.Sum();
        for (var range = 0; range + 1 < ranges.Count; range += 2)
        {
            for (var i = 0; i < ranges[range + 1] && rows.Length >= length && length > 0; i++)
            {
                var kind = widths[0] == 0 ? InFile : Field(rows, 0, widths[0]);
                var second = Field(rows, widths[0], widths[1]);
                rows = rows[length..];

                if (kind is Deleted or InFile)
                    _table.Add(ranges[range] + i, new ObjectPlace(kind == InFile ? second : 0, 0));
                else if (kind == InStream)
                    _table.Add(ranges[range] + i, new ObjectPlace(0, second));
            }
        }
    }

    private static int Field(ReadOnlySpan<byte> row, int start, int width)
    {
        var value = 0L;
        foreach (var part in row.Slice(start, width))
            value = (value << 8) | part;

        return value is >= 0 and <= int.MaxValue ? (int)value : 0;
    }

    private static List<int> Numbers(SourceValue value) => value switch
    {
        SourceNumber { Whole: >= 0 and var single } => [single],
        SourceArray array => [.. array.Items.Select(item => item is SourceNumber { Whole: >= 0 and var number } ? number : 0)],
        _ => [],
    };

    private int? Offset(SourceValue value) => value is SourceNumber { Whole: > 0 and var offset } && offset < bytes.Length ? offset : null;
}
