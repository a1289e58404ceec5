using System.Text;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>The drawing commands of pages, as text.</summary>
internal static class PdfContent
{
    public static IReadOnlyList<string> Of(Action<PageDescriptor> describe)
    {
        var container = new DocumentContainer();
        container.Page(describe);
        using var drawn = Typesetter.Draw(container.Pages, new Run(FontLibrary.Shared, null));
        return [.. drawn.Pages.Select(page => Encoding.Latin1.GetString(page.Content))];
    }

    /// <summary>A file as text, its streams left readable.</summary>
    public static string Readable(Document document) =>
        Encoding.Latin1.GetString(document.WithSettings(new DocumentSettings { CompressDocument = false }).GeneratePdf());
}
