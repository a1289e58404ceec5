using Mediation.Documents.Components;

namespace Mediation.Documents.Packets;

/// <summary>Pictures of a scanned paper, one a page, as large as the page allows, under a line that names it.</summary>
internal sealed class ScannedPages(
    string title, ScanModel scan, PageFooter footer, Typography typography)
{
    private const float Margin = 14;

    public void Compose(IDocumentContainer container, string section) => container.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Margin(Margin, Unit.Millimetre);
        page.DefaultTextStyle(typography.Note);
        page.Header().PaddingBottom(6).Text(title);
        page.Content().Section(section, title).Column(column =>
        {
            for (var index = 0; index < scan.Pages.Count; index++)
            {
                if (index > 0)
                    column.Item().PageBreak();
                column.Item().AlignCenter().Image(scan.Pages[index]).FitArea();
            }
        });
        page.Footer().PaddingTop(6).Component(footer);
    });
}
