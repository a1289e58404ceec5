using Mediation.Documents.Components;

namespace Mediation.Documents.Packets;

/// <summary>Pages of a scanned paper, as large as a page allows, under a line that names it; lying pages stand on lying sheets.</summary>
internal sealed class ScannedPages(string title, ScanModel scan, PageFooter footer, Typography typography)
{
    private const float Margin = 14;

    public void Compose(IDocumentContainer container, string section)
    {
        foreach (var scanned in scan.Pages)
        {
            container.Page(page =>
            {
                page.Size(scanned.IsLandscape ? PageSizes.A4.Landscape() : PageSizes.A4);
                page.Margin(Margin, Unit.Millimetre);
                page.DefaultTextStyle(typography.Note);
                page.Header().PaddingBottom(6).Text(title);
                page.Content().Section(section, title).AlignCenter().Image(scanned.Image).FitArea();
                page.Footer().PaddingTop(6).Component(footer);
            });
        }
    }
}
