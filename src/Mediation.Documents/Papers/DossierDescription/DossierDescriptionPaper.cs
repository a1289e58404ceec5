using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DossierDescription;

/// <summary>卷宗情况说明.</summary>
/// <param name="model">The dossier and what happened to it.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The dossier has no name.</exception>
public sealed class DossierDescriptionPaper(
    DossierDescriptionModel model, DossierDescriptionWording? wording = null, Typography? typography = null)
    : Paper<DossierDescriptionModel, DossierDescriptionWording>(model, wording ?? new DossierDescriptionWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(table => Condition(table, Model, Words, Layout.Size, countPages: false));
    }

    /// <summary>Sets a description, whatever document it stands in.</summary>
    /// <param name="table">Takes it.</param>
    /// <param name="of">What happened to the dossier.</param>
    /// <param name="words">The words.</param>
    /// <param name="size">Size of the running text in points.</param>
    /// <param name="countPages">True to print the pages of the document it stands in.</param>
    internal static void Condition(TableDescriptor table, DossierDescriptionModel of, DossierDescriptionWording words, float size, bool countPages)
    {
        table.FormColumns();
        table.Field(words.Matter, of.Matter);
        table.Cell().Label(words.DossierNumber);
        table.Cell().Value(of.DossierNumber);
        table.Cell().Label(words.Pages);
        if (countPages)
            table.Cell().Boxed().Text(text => text.PhraseWithTotalPages(words.PagesValue, "{pages}"));
        else
            table.Cell().Value(of.Pages is { } pages ? words.PagesValue.Fill(("pages", ChineseText.Plain(pages))) : null);
        table.LongField(words.Missing, of.Missing ?? words.None, size);
        table.LongField(words.Repaired, of.Repaired ?? words.None, size);
        table.LongField(words.Added, of.Added ?? words.None, size);
        table.LongField(words.Moved, of.Moved ?? words.None, size);
        table.LongField(words.Destroyed, of.Destroyed ?? words.None, size);
        table.LongField(words.Other, of.Other ?? words.None, size);
        table.Fields((words.FiledBy, of.FiledBy), (words.CheckedBy, of.CheckedBy));
        table.Field(words.FiledOn, ChineseText.Date(of.FiledOn));
    }
}
