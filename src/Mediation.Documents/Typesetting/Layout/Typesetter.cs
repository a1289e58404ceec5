using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout.Elements;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Takes the pages of a document.</summary>
internal sealed class DocumentContainer : IDocumentContainer
{
    public List<Page> Pages { get; } = [];
}

/// <summary>Sets documents: composes, lays out, draws, writes.</summary>
internal static class Typesetter
{
    // The first run counts the pages, the second can name them; a third is needed when naming them moved something.
    private const int MaxRuns = 4;

    private const int MaxPages = 20_000;

    /// <summary>Sets a document and writes the file.</summary>
    /// <returns>The pages of each section.</returns>
    /// <exception cref="DocumentComposeException">The document is described in a way that has no meaning.</exception>
    /// <exception cref="DocumentLayoutException">Something doesn't fit on an empty page.</exception>
    /// <exception cref="MissingGlyphException">No font has one of the characters.</exception>
    public static IReadOnlyDictionary<string, PageRange> Write(IDocument document, Stream output, FontLibrary fonts)
    {
        var container = new DocumentContainer();
        document.Compose(container);
        if (container.Pages.Count == 0)
            throw new DocumentComposeException("A document needs at least one page.");

        var (drawn, run) = Draw(container.Pages, fonts);
        using (drawn)
            DocumentWriter.Write(output, drawn, document.GetMetadata(), document.GetSettings());
        return run.Sections;
    }

    private static (DrawnDocument Drawn, Run Run) Draw(List<Page> pages, FontLibrary fonts)
    {
        Run? before = null;
        for (var count = 1; ; count++)
        {
            var run = new Run(fonts, before);
            var drawn = Draw(pages, run);
            if (run.IsSettled || count == MaxRuns)
                return (drawn, run);

            drawn.Dispose();
            before = run;
        }
    }

    /// <summary>Runs over all pages once.</summary>
    public static DrawnDocument Draw(List<Page> pages, Run run)
    {
        var resources = new DrawingResources();
        var canvases = new List<PageCanvas>();

        foreach (var page in pages)
        {
            Progress? progress = null;
            var repetition = 0;
            do
            {
                if (++run.PageCount > MaxPages)
                    throw new DocumentLayoutException($"The document has more than {MaxPages} pages.");

                var scope = new PageScope(run, run.PageCount);
                (var canvas, progress) = page.Draw(scope, repetition++, progress, resources);
                canvases.Add(canvas);
            }
            while (progress is not null);
        }

        return new DrawnDocument { Pages = canvases, Resources = resources, Sections = run.Places, Outline = run.Outline };
    }
}
