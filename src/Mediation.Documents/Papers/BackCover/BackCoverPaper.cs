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

    private protected override void Compose(ColumnDescriptor column) => Mark(column, Model, Words, countPages: false);

    /// <summary>Sets the binder's mark at the foot, whatever document it stands in.</summary>
    /// <param name="column">Takes it.</param>
    /// <param name="of">Who bound it.</param>
    /// <param name="words">The words.</param>
    /// <param name="countPages">True to print the pages of the document it stands in.</param>
    internal static void Mark(ColumnDescriptor column, BackCoverModel of, BackCoverWording words, bool countPages) =>
        column.Item().ExtendVertical().AlignBottom().AlignRight().Column(mark =>
        {
            mark.Spacing(6);
            if (countPages)
                mark.Item().Text(text => text.PhraseWithTotalPages(words.Pages, "{pages}"));
            else
                mark.Item().Text(of.Pages is { } pages ? words.Pages.Fill(("pages", ChineseText.Plain(pages))) : words.PagesBlank);
            mark.Item().Text(words.BoundBy.Fill(("name", of.BoundBy ?? words.NameBlank), ("date", ChineseText.Date(of.BoundOn))));
        });
}
