using System.Numerics;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Walks over the tree of pages, handing down what pages inherit (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(SourceFile file, int maxPages)
{
    private const int MaxNodes = 10_000;

    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];
    private static readonly Vector4 A4 = new(0, 0, 595.28f, 841.89f);

    private readonly List<SourcePage> _pages = [];
    private readonly HashSet<int> _onTheWay = [];
    private int _nodes;

    /// <exception cref="PdfScanException">There are none, too many, or one is missing.</exception>
    public IReadOnlyList<SourcePage> Read()
    {
        Walk(file.Catalog["Pages"], new Dictionary<string, SourceValue>());
        return _pages.Count > 0 ? _pages : throw PdfScanException.Damaged("The PDF file has no pages.");
    }

    private void Walk(SourceValue node, IReadOnlyDictionary<string, SourceValue> above)
    {
        var number = (node as SourceReference)?.Number;
        if (++_nodes > MaxNodes || (number is { } entered && !_onTheWay.Add(entered)))
            throw PdfScanException.Damaged("The tree of pages leads in a circle.");
        if (_onTheWay.Count > 64)
            throw PdfScanException.Damaged("The tree of pages is deeper than any program makes it.");
        if (file.Resolve(node) is not SourceDictionary dictionary)
            throw PdfScanException.Damaged("A page is missing.");

        var here = new Dictionary<string, SourceValue>(above);
        foreach (var key in Inherited.Where(key => dictionary[key] != SourceValue.Null))
            here[key] = dictionary[key];

        if (dictionary.Name("Type") != "Page" && file.Resolve(dictionary["Kids"]) is SourceArray kids)
        {
            foreach (var kid in kids.Items)
                Walk(kid, here);
        }
        else
        {
            Add(dictionary, here);
        }

        if (number is { } left)
            _onTheWay.Remove(left);
    }

    private void Add(SourceDictionary page, Dictionary<string, SourceValue> inherited)
    {
        if (page.Name("Type") is not (null or "Page"))
            throw PdfScanException.Damaged("Something stands in the tree of pages that is no page.");
        if (_pages.Count == maxPages)
            throw new PdfScanException(PdfScanFault.TooManyPages, $"The PDF file has more than {maxPages} pages.");

        _pages.Add(new SourcePage
        {
            Dictionary = page,
            Resources = file.Dictionary(inherited.GetValueOrDefault("Resources", SourceValue.Null)) ?? SourceDictionary.Empty,
            Box = SourcePage.BoxOf(file.Rectangle(inherited.GetValueOrDefault("MediaBox", SourceValue.Null)) ?? A4, file.Rectangle(inherited.GetValueOrDefault("CropBox", SourceValue.Null))),
            Turns = SourcePage.TurnsOf((file.Resolve(inherited.GetValueOrDefault("Rotate", SourceValue.Null)) as SourceNumber)?.Value ?? 0),
        });
    }
}
