namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>What in a page keeps a file from being PDF/A-1b, as far as it can be told without drawing the page.</summary>
[Flags]
public enum ArchiveObstacles
{
    /// <summary>Nothing found.</summary>
    None = 0,

    /// <summary>Text is shown in a font that the file doesn't contain: in thirty years it may look otherwise, or not at all.</summary>
    FontNotEmbedded = 1,

    /// <summary>Something is partly transparent.</summary>
    Transparency = 2,

    /// <summary>An image is packed with JPEG 2000.</summary>
    Jpeg2000 = 4,

    /// <summary>Colours are given in printing inks (CMYK) without saying which.</summary>
    PrintingInks = 8,

    /// <summary>Parts can be shown and hidden.</summary>
    Layers = 16,
}

/// <summary>
/// Looks through a page and everything it shows. What isn't looked for (the widths within embedded fonts, say) is
/// passed on as it is.
/// </summary>
internal sealed class ArchiveCheck(SourceFile file)
{
    private const int MaxDepth = 24;

    private readonly HashSet<int> _seen = [];
    private readonly HashSet<SourceDictionary> _contents = new(ReferenceEqualityComparer.Instance);
    private ArchiveObstacles _found;

    /// <summary>Looks a page through.</summary>
    /// <param name="shown">Everything the page refers to.</param>
    /// <param name="resources">What its content calls by name.</param>
    /// <param name="content">Its content.</param>
    public ArchiveObstacles Of(SourceDictionary shown, SourceDictionary resources, ReadOnlyMemory<byte> content)
    {
        Walk(shown, 0);
        Content(content, resources);
        return _found;
    }

    private void Walk(SourceValue value, int depth)
    {
        if (depth > MaxDepth || (value is SourceReference reference && !_seen.Add(reference.Number)))
            return;

        file.Budget.Spend(1);
        switch (file.Resolve(value))
        {
            case SourceName { Value: "DeviceCMYK" }:
                _found |= ArchiveObstacles.PrintingInks;
                break;
            case SourceArray array:
                foreach (var item in array.Items)
                    Walk(item, depth + 1);
                break;
            case SourceDictionary dictionary:
                Look(dictionary, depth);
                break;
            case SourceStream stream:
                Look(stream.Dictionary, depth);
                Stream(stream);
                break;
        }
    }

    private void Look(SourceDictionary dictionary, int depth)
    {
        if (file.Resolve(dictionary["SMask"]) is SourceDictionary or SourceStream ||
            IsBelowOne(dictionary["ca"]) || IsBelowOne(dictionary["CA"]) ||
            file.Resolve(dictionary["BM"]) is SourceArray or SourceName { Value: not ("Normal" or "Compatible") })
            _found |= ArchiveObstacles.Transparency;
        if (dictionary["OC"] != SourceValue.Null || dictionary.Name("Type") is "OCG" or "OCMD")
            _found |= ArchiveObstacles.Layers;

        foreach (var entry in dictionary.Entries.Values)
            Walk(entry, depth + 1);
    }

    private bool IsBelowOne(SourceValue value) => file.Resolve(value) is SourceNumber { Value: < 1 };

    private void Stream(SourceStream stream)
    {
        if (StreamFilters.Of(stream.Dictionary, file.Resolve).Any(filter => filter.Name == "JPXDecode"))
            _found |= ArchiveObstacles.Jpeg2000;

        var isForm = stream.Dictionary.Name("Subtype") == "Form";
        if ((isForm || stream.Dictionary["PatternType"] is SourceNumber { Value: 1 }) && _contents.Add(stream.Dictionary) && file.Decode(stream) is { } content)
            Content(content, file.Dictionary(stream.Dictionary["Resources"]) ?? SourceDictionary.Empty);
    }

    private void Content(ReadOnlyMemory<byte> content, SourceDictionary resources)
    {
        var fonts = file.Dictionary(resources["Font"]) ?? SourceDictionary.Empty;
        foreach (var use in new ContentReader(content).Read())
        {
            file.Budget.Spend(1);
            switch (use.Kind)
            {
                case ContentUse.VisibleText when file.Dictionary(fonts[use.Name]) is { } font && !IsEmbedded(font):
                    _found |= ArchiveObstacles.FontNotEmbedded;
                    break;
                case ContentUse.PrintingInks:
                    _found |= ArchiveObstacles.PrintingInks;
                    break;
            }
        }
    }

    private bool IsEmbedded(SourceDictionary font)
    {
        if (font.Name("Subtype") == "Type3")
            return true;
        if (file.Resolve(font["DescendantFonts"]) is SourceArray { Items: [var first, ..] })
            font = file.Dictionary(first) ?? font;

        return file.Dictionary(font["FontDescriptor"]) is { } descriptor &&
            (Has(descriptor, "FontFile") || Has(descriptor, "FontFile2") || Has(descriptor, "FontFile3"));
    }

    private bool Has(SourceDictionary dictionary, string key) => file.Resolve(dictionary[key]) is SourceStream;
}
