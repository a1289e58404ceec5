using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.NoteOfTelling;

/// <summary>其他途径告知记录.</summary>
/// <param name="model">Who was told which ways.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody was told, or no way is named.</exception>
public sealed class NoteOfTellingPaper(
    NoteOfTellingModel model, NoteOfTellingWording? wording = null, Typography? typography = null)
    : Paper<NoteOfTellingModel, NoteOfTellingWording>(model, wording ?? new NoteOfTellingWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Table(Telling);
        Closing(column, end =>
        {
            Paragraph(end, Words.Confirmation);
            SignatureBlock(end, Model.Signatures, Model.Naming);
        });
    }

    private void Telling(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Matter, Model.Matter);
        table.Field(Words.ToldAt, ChineseText.Moment(Model.ToldAt));
        table.Fields((Words.Place, Model.Place), (Words.Way, Model.Way));
        table.Field(Words.ToldTo, string.Join("、", Model.ToldTo));
        table.Field(Words.ToldBy, Model.ToldBy);
        table.LongField(Words.Reason, Model.Reason, Layout.Size);
        table.LongField(Words.OtherWays, Model.OtherWays.Numbered(Words.WayNumber), Layout.Size);
        table.LongField(Words.Answer, Model.Answer, Layout.Size);
    }
}
