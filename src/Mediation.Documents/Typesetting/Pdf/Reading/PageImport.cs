namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// Copies what pages of one file need into another file: each object once, streams as they are stored. Images go over
/// byte by byte, without being packed anew.
/// </summary>
internal sealed class PageImport(SourceFile source, PdfFile target)
{
    private const int MaxObjects = 100_000;

    // What archives refuse, what belongs to the file as a whole, and what says nothing to whoever looks at the page.
    private static readonly HashSet<string> LeftOut =
    [
        "Parent", "Metadata", "PieceInfo", "StructParent", "StructParents", "LastModified", "Thumb", "OPI", "Alternates",
        "PS", "Subtype2", "Ref", "OC", "TR", "HTP", "DL", "F", "FFilter", "FDecodeParms", "Interpolate",
    ];

    private readonly Dictionary<int, PdfReference> _numbers = [];
    private readonly Queue<int> _waiting = [];

    /// <summary>Whether an entry of a stream or of a graphics state isn't copied.</summary>
    public static bool IsLeftOut(string key) => LeftOut.Contains(key);

    /// <summary>Writes a form that shows content with resources.</summary>
    /// <param name="reference">Number of the form.</param>
    /// <param name="entries">Its dictionary but for resources and length.</param>
    /// <param name="resources">What the content uses; references lead into the source.</param>
    /// <param name="content">The content.</param>
    public void WriteForm(PdfReference reference, string entries, SourceDictionary resources, ReadOnlySpan<byte> content)
    {
        using var syntax = new PdfSyntax();
        syntax.Write(entries);
        syntax.Write(" /Resources "u8);
        Write(syntax, resources, isPlain: true);
        target.WriteStream(reference, Ascii(syntax), content);
        WriteWaiting();
    }

    /// <summary>The number in the target of an object of the source; it is written soon.</summary>
    public PdfReference Copy(SourceReference reference)
    {
        if (_numbers.TryGetValue(reference.Number, out var known))
            return known;
        if (_numbers.Count == MaxObjects)
            throw new PdfScanException(PdfScanFault.TooLarge, "A page of the PDF file is made of more objects than a scan can have.");

        _waiting.Enqueue(reference.Number);
        return _numbers[reference.Number] = target.Reserve();
    }

    public void WriteWaiting()
    {
        while (_waiting.TryDequeue(out var number))
            WriteObject(_numbers[number], source.Resolve(new SourceReference(number)));
    }

    private void WriteObject(PdfReference reference, SourceValue value)
    {
        if (value is SourceStream stream)
        {
            WriteStream(reference, stream);
            return;
        }

        Write(target.Begin(reference), value, isPlain: value is not SourceDictionary dictionary || dictionary.Name("Type") != "ExtGState");
        target.End();
    }

    private void WriteStream(PdfReference reference, SourceStream stream)
    {
        var filters = StreamFilters.Of(stream.Dictionary, source.Resolve);
        var isUnpacked = filters.Any(filter => filter.Name is "LZWDecode" or "Crypt");
        var bytes = isUnpacked
            ? source.Decode(stream) ?? throw PdfScanException.Damaged("A stream is folded in a way that nobody can undo.")
            : stream.Stored;

        using var syntax = new PdfSyntax();
        foreach (var (key, value) in stream.Dictionary.Entries)
        {
            if (key == "Length" || IsLeftOut(key) || (isUnpacked && key is "Filter" or "DecodeParms") || (key == "Group" && IsHarmless(value)))
                continue;

            WriteName(syntax, key);
            syntax.Write((byte)' ');
            Write(syntax, value, isPlain: true);
        }

        target.WriteStream(reference, Ascii(syntax), bytes.Span, isDeflatable: filters.Count == 0 || isUnpacked);
    }

    // Where nothing is transparent a group changes nothing; where something is, the file is no archive's already.
    private bool IsHarmless(SourceValue group) => !IsTransparent && source.Dictionary(group)?.Name("S") == "Transparency";

    /// <summary>Whether something in the pages is partly transparent.</summary>
    public bool IsTransparent { get; set; }

    private void Write(PdfSyntax syntax, SourceValue value, bool isPlain)
    {
        switch (value)
        {
            case SourceReference reference:
                syntax.Write(Copy(reference));
                break;
            case SourceNumber number:
                WriteNumber(syntax, number.Value);
                break;
            case SourceName name:
                WriteName(syntax, name.Value);
                break;
            case SourceString text:
                syntax.Write(new PdfBytes(text.Value));
                break;
            case SourceBoolean boolean:
                syntax.Write(boolean.Value ? "true" : "false");
                break;
            case SourceArray array:
                syntax.Write((byte)'[');
                foreach (var item in array.Items)
                {
                    Write(syntax, item, isPlain: true);
                    syntax.Write((byte)' ');
                }

                syntax.Write((byte)']');
                break;
            case SourceDictionary dictionary:
                WriteDictionary(syntax, dictionary, isPlain && dictionary.Name("Type") != "ExtGState");
                break;
            default:
                syntax.Write("null"u8);
                break;
        }
    }

    private void WriteDictionary(PdfSyntax syntax, SourceDictionary dictionary, bool isPlain)
    {
        syntax.Write("<<"u8);
        foreach (var (key, value) in dictionary.Entries)
        {
            // Only dictionaries whose keys are words of the standard: those of resources are names the content chose.
            if (!isPlain && IsLeftOut(key))
                continue;

            WriteName(syntax, key);
            syntax.Write((byte)' ');
            Write(syntax, value, isPlain: true);
        }

        syntax.Write(">>"u8);
    }

    private static void WriteName(PdfSyntax syntax, string name)
    {
        syntax.Write((byte)'/');
        foreach (var letter in name)
        {
            if (letter is > ' ' and <= '~' and not ('#' or '/' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '%'))
                syntax.Write((byte)letter);
            else
                syntax.Write($"#{PdfNumbers.Hex((byte)letter)}");
        }
    }

    private static void WriteNumber(PdfSyntax syntax, double value) => syntax.Write(PdfNumbers.Exact(value));

    private static string Ascii(PdfSyntax syntax) => System.Text.Encoding.ASCII.GetString(syntax.Written);
}
