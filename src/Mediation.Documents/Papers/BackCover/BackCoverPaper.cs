using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.BackCover;

/// <summary>封底.</summary>
/// <param name="model">Number of pages and binder.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The number of pages isn't one.</exception>
public sealed class BackCoverPaper(BackCoverModel model, BackCoverWording? wording = null, Typography? typography = null)
    : Paper<BackCoverModel, BackCoverWording>(model, wording ?? new BackCoverWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column) =>
        column.Item().ExtendVertical().AlignBottom().AlignRight().Column(mark =>
        {
            mark.Spacing(6);
            mark.Item().Text(Model.Pages is { } pages ? Words.Pages.Fill(("pages", ChineseText.Plain(pages))) : Words.PagesBlank);
            mark.Item().Text(Words.BoundBy.Fill(("name", Model.BoundBy ?? Words.NameBlank), ("date", ChineseText.Date(Model.BoundOn))));
        });
}
