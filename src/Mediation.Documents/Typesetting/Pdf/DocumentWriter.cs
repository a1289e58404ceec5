using System.Globalization;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A section of the document: where it begins.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Place">The place on that page.</param>
internal readonly record struct SectionPlace(int Page, Box Place);

/// <summary>Puts drawn pages together to a file.</summary>
internal sealed class DocumentWriter
{
    private readonly PdfFile _file;
    private readonly IReadOnlyList<PageCanvas> _pages;
    private readonly DrawingResources _resources;
    private readonly PdfReference[] _pageReferences;
    private readonly Dictionary<EmbeddedFont, PdfReference> _fonts;
    private readonly Dictionary<EmbeddedImage, PdfReference> _images;

    private DocumentWriter(PdfFile file, IReadOnlyList<PageCanvas> pages, DrawingResources resources)
    {
        _file = file;
        _pages = pages;
        _resources = resources;
        _pageReferences = [.. pages.Select(_ => file.Reserve())];
        _fonts = resources.Fonts.ToDictionary(font => font, _ => file.Reserve());
        _images = resources.Images.ToDictionary(image => image, _ => file.Reserve());
    }

    /// <summary>Writes the file.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="document">The drawn pages and what belongs to them.</param>
    /// <param name="metadata">What the file says about itself.</param>
    /// <param name="settings">How it is written.</param>
    public static void Write(Stream output, DrawnDocument document, DocumentMetadata metadata, DocumentSettings settings)
    {
        using var file = new PdfFile(output, settings.CompressDocument);
        new DocumentWriter(file, document.Pages, document.Resources).Write(document, metadata);
    }

    private void Write(DrawnDocument document, DocumentMetadata metadata)
    {
        var catalog = _file.Reserve();
        var pageTree = _file.Reserve();
        var information = _file.Reserve();
        var xmp = _file.Reserve();
        var outputIntent = _file.Reserve();
        PdfReference? outline = document.Outline.Count > 0 ? _file.Reserve() : null;

        WriteCatalog(catalog, pageTree, xmp, outputIntent, outline, metadata.Language);
        _file.Begin(pageTree).Write($"<< /Type /Pages /Kids [{_pageReferences}] /Count {_pageReferences.Length} >>");
        _file.End();

        for (var i = 0; i < _pages.Count; i++)
            WritePage(i, pageTree, document.Sections);

        foreach (var (font, reference) in _fonts)
            font.WriteTo(_file, reference);
        foreach (var (image, reference) in _images)
            image.Image.WriteTo(_file, reference);

        if (outline is { } root)
            new Outline(_file, Destination).Write(root, document.Outline);

        OutputIntent.Write(_file, outputIntent);
        var about = new DocumentInformation(metadata, isArchivable: _resources.Images.All(image => image.Image.Obstacles == ArchiveObstacles.None));
        about.WriteXmp(_file, xmp);
        about.WriteDictionary(_file, information);
        _file.Finish(catalog, information);
    }

    private void WriteCatalog(
        PdfReference catalog, PdfReference pageTree, PdfReference xmp, PdfReference outputIntent, PdfReference? outline, string? language)
    {
        var syntax = _file.Begin(catalog);
        syntax.Write($"<< /Type /Catalog /Pages {pageTree} /Metadata {xmp} /OutputIntents [{outputIntent}] /ViewerPreferences << /DisplayDocTitle true >>");
        if (outline is { } root)
            syntax.Write($" /Outlines {root} /PageMode /UseOutlines");
        if (!string.IsNullOrEmpty(language))
            syntax.Write($" /Lang {new PdfLiteral(language)}");
        syntax.Write(" >>"u8);
        _file.End();
    }

    private void WritePage(int index, PdfReference pageTree, IReadOnlyDictionary<string, SectionPlace> sections)
    {
        var page = _pages[index];
        var content = _file.Reserve();
        List<PdfReference> links = [.. page.Links
            .Where(link => !link.IsSection || sections.ContainsKey(link.Target))
            .Select(link => WriteLink(page, link, sections))];

        var syntax = _file.Begin(_pageReferences[index]);
        syntax.Write($"<< /Type /Page /Parent {pageTree} /MediaBox [0 0 {page.Size.Width} {page.Size.Height}] /Contents {content} /Resources << /ProcSet [/PDF /Text /ImageB /ImageC /ImageI]");
        WriteResources(syntax, "Font", page.Fonts.Select(font => (font.Name, _fonts[font])));
        WriteResources(syntax, "XObject", page.Images.Select(image => (image.Name, _images[image])));
        syntax.Write(" >>"u8);
        if (links.Count > 0)
            syntax.Write($" /Annots [{links}]");
        syntax.Write(" >>"u8);
        _file.End();

        _file.WriteStream(content, "", page.Content);
    }

    private static void WriteResources(PdfSyntax syntax, string kind, IEnumerable<(string Name, PdfReference Reference)> resources)
    {
        syntax.Write($" /{kind} <<");
        foreach (var (name, reference) in resources)
            syntax.Write($" {name} {reference}");
        syntax.Write(" >>"u8);
    }

    private PdfReference WriteLink(PageCanvas page, PageLink link, IReadOnlyDictionary<string, SectionPlace> sections)
    {
        const int Printed = 4;
        var reference = _file.Reserve();
        var syntax = _file.Begin(reference);
        var (top, bottom) = (page.Size.Height - link.Box.Y, page.Size.Height - link.Box.Bottom);

        syntax.Write($"<< /Type /Annot /Subtype /Link /F {Printed} /Border [0 0 0] /Rect [{link.Box.X} {bottom} {link.Box.Right} {top}]");
        if (link.IsSection)
            syntax.Write($" /Dest {Destination(sections[link.Target].Page, sections[link.Target].Place)} >>");
        else
            syntax.Write($" /A << /Type /Action /S /URI /URI {new PdfLiteral(Address(link.Target))} >> >>");

        _file.End();
        return reference;
    }

    // PDF takes addresses in ASCII only.
    private static string Address(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) ? address.AbsoluteUri : target;

    private string Destination(int page, Box place) => string.Create(
        CultureInfo.InvariantCulture,
        $"[{_pageReferences[page].Number} 0 R /XYZ {place.X:0.##} {_pages[page].Size.Height - place.Y:0.##} null]");
}
