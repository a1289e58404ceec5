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
        column.Item().Table(Condition);
    }

    private void Condition(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Matter, Model.Matter);
        table.Fields(
            (Words.DossierNumber, Model.DossierNumber),
            (Words.Pages, Model.Pages is { } pages ? Words.PagesValue.Fill(("pages", ChineseText.Plain(pages))) : null));
        table.LongField(Words.Missing, Model.Missing ?? Words.None, Layout.Size);
        table.LongField(Words.Repaired, Model.Repaired ?? Words.None, Layout.Size);
        table.LongField(Words.Added, Model.Added ?? Words.None, Layout.Size);
        table.LongField(Words.Moved, Model.Moved ?? Words.None, Layout.Size);
        table.LongField(Words.Destroyed, Model.Destroyed ?? Words.None, Layout.Size);
        table.LongField(Words.Other, Model.Other ?? Words.None, Layout.Size);
        table.Fields((Words.FiledBy, Model.FiledBy), (Words.CheckedBy, Model.CheckedBy));
        table.Field(Words.FiledOn, ChineseText.Date(Model.FiledOn));
    }
}
