namespace Mediation.Documents.Typesetting.Pdf.Reading;

internal enum ContentUse { VisibleText, PrintingInks }

/// <summary>Reads the operators of a page's content, as far as archives care about them.</summary>
internal sealed class ContentReader(ReadOnlyMemory<byte> content)
{
    private const int Invisible = 3;

    private readonly SourceParser _parser = new(content);
    private readonly Stack<(string? Font, double Mode)> _saved = [];
    private (string? Font, double Mode) _state;

    /// <summary>What is used: each font that shows visible text once, and printing inks.</summary>
    public IEnumerable<(ContentUse Kind, string Name)> Read()
    {
        var shown = new HashSet<string>();
        SourceValue? before = null, last = null;

        for (; Next() is { } value; (before, last) = (last, value))
        {
            if (value is not SourceWord word)
                continue;

            switch (word.Value)
            {
                case "q":
                    _saved.Push(_state);
                    break;
                case "Q" when _saved.Count > 0:
                    _state = _saved.Pop();
                    break;
                case "Tf" when before is SourceName font:
                    _state.Font = font.Value;
                    break;
                case "Tr" when last is SourceNumber mode:
                    _state.Mode = mode.Value;
                    break;
                case "Tj" or "TJ" or "'" or "\"" when _state is { Font: { } name, Mode: not Invisible } && shown.Add(name):
                    yield return (ContentUse.VisibleText, name);
                    break;
                case "k" or "K":
                    yield return (ContentUse.PrintingInks, "");
                    break;
                case "ID":
                    SkipImage();
                    break;
            }
        }
    }

    private SourceValue? Next()
    {
        try
        {
            return _parser.Next();
        }
        catch (PdfScanException)
        {
            // Readers show what comes before the damage; so does this.
            return null;
        }
    }

    // The bytes of an image within the content end with EI between spaces.
    private void SkipImage()
    {
        var rest = content.Span[_parser.Position..];
        for (var at = 0; ; at += 2)
        {
            var found = rest[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                _parser.Position = content.Length;
                return;
            }

            at += found;
            if ((at == 0 || SourceParser.IsSpace(rest[at - 1])) && (at + 2 == rest.Length || SourceParser.IsSpace(rest[at + 2])))
            {
                _parser.Position += at + 2;
                return;
            }
        }
    }
}
