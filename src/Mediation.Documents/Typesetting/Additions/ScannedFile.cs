using Mediation.Documents.Typesetting.Pdf.Images;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>
/// A scan: a JPEG or PNG picture of one page, or a PDF file of several. Recognised by its bytes, whatever its name says.
/// Pages are shown like images; what scanners packed goes into the new file byte by byte.
/// </summary>
public sealed class ScannedFile
{
    /// <summary>The most pages a PDF file may have unless said otherwise.</summary>
    public const int UsualMaxPages = 300;

    private ScannedFile(ScannedFileKind kind, IReadOnlyList<ScannedPage> pages) => (Kind, Pages) = (kind, pages);

    /// <summary>What the bytes are.</summary>
    public ScannedFileKind Kind { get; }

    /// <summary>The pages in their order; at least one.</summary>
    public IReadOnlyList<ScannedPage> Pages { get; }

    /// <summary>What in all pages together keeps a file with them from being PDF/A-1b.</summary>
    public ArchiveObstacles Obstacles => Pages.Aggregate(ArchiveObstacles.None, (all, page) => all | page.Obstacles);

    /// <summary>Reads a scan.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="maxPages">The most pages it may have.</param>
    /// <exception cref="ImageException">A picture is damaged, cut off, or of a kind that archives refuse.</exception>
    /// <exception cref="PdfScanException">It is neither a picture nor a PDF file, or the PDF file is damaged, encrypted, or too large.</exception>
    public static ScannedFile Read(byte[] bytes, int maxPages = UsualMaxPages)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (JpegImage.IsJpeg(bytes))
            return Single(ScannedFileKind.Jpeg, RasterImage.Read(bytes));
        if (PngReader.IsPng(bytes))
            return Single(ScannedFileKind.Png, RasterImage.Read(bytes));

        return new ScannedFile(ScannedFileKind.Pdf, PdfPages(SourceFile.Open(bytes), maxPages));
    }

    private static ScannedFile Single(ScannedFileKind kind, RasterImage image) =>
        new(kind, [new ScannedPage(new Image(image), image.AspectRatio > 1)]);

    private static List<ScannedPage> PdfPages(SourceFile file, int maxPages)
    {
        try
        {
            return PagesOf(file, maxPages);
        }
        catch (PdfScanException error) when (error.Fault == PdfScanFault.Damaged)
        {
            // The table may point beside the objects; they are looked for once.
            file.SearchAgain();
            return PagesOf(file, maxPages);
        }
    }

    private static List<ScannedPage> PagesOf(SourceFile file, int maxPages) =>
        [.. new PageTree(file, maxPages).Read().Select(page => new ScannedPage(new Image(new ImportedPage(file, page)), page.Width > page.Height))];
}

/// <summary>What a scan is, as found in its bytes.</summary>
public enum ScannedFileKind
{
    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A PDF file.</summary>
    Pdf,
}

/// <summary>A page of a scan.</summary>
public sealed class ScannedPage
{
    internal ScannedPage(Image image, bool isLandscape) => (Image, IsLandscape) = (image, isLandscape);

    /// <summary>The page, to be shown as an image.</summary>
    public Image Image { get; }

    /// <summary>Wider than high, as shown.</summary>
    public bool IsLandscape { get; }

    /// <summary>What keeps a file with this page from being PDF/A-1b.</summary>
    public ArchiveObstacles Obstacles => Image.Picture.Obstacles;
}
