using Mediation.Documents.Components;

namespace Mediation.Documents.Packets;

/// <summary>
/// The pages of a paper in a dossier, each with its number in the upper right corner. Issued papers keep their sheet, so that their marks
/// stay as large as they were; scans stand under a line that names them. Lying pages stand on lying sheets.
/// </summary>
internal sealed class BoundPages(DossierItem item, Typography typography)
{
    private const float Margin = 14;

    /// <summary>Of the page number from the upper and the right edge, in millimetres: above the head of an issued paper, opposite its mark.</summary>
    private const float NumberFromEdge = 8;

    public void Compose(IDocumentContainer container)
    {
        foreach (var bound in item.Paper.Pages.Pages)
        {
            container.Page(page =>
            {
                page.Size(bound.IsLandscape ? PageSizes.A4.Landscape() : PageSizes.A4);
                page.DefaultTextStyle(typography.Note);
                if (!item.Paper.Issued)
                {
                    page.Margin(Margin, Unit.Millimetre);
                    page.Header().PaddingBottom(6).PaddingRight(Margin, Unit.Millimetre).Text(item.Paper.Pages.Title);
                }

                page.Content().Section(item.Section, item.Bookmark).AlignCenter().Image(bound.Image).FitArea();
                page.Foreground().PaddingTop(NumberFromEdge, Unit.Millimetre).PaddingRight(NumberFromEdge, Unit.Millimetre)
                    .AlignTop().AlignRight().DefaultTextStyle(typography.Form).Text(text => text.CurrentPageNumber());
            });
        }
    }
}
