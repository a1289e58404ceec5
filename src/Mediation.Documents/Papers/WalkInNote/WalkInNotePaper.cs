using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.WalkInNote;

/// <summary>现场解决记录.</summary>
/// <param name="model">The visit and what was done.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The visitor has no name, or left before coming.</exception>
public sealed class WalkInNotePaper(WalkInNoteModel model, WalkInNoteWording? wording = null, Typography? typography = null)
    : Paper<WalkInNoteModel, WalkInNoteWording>(model, wording ?? new WalkInNoteWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Table(Visit);
        Closing(column, end =>
        {
            Paragraph(end, Words.Confirmation);
            SignatureBlock(end, Model.Signatures);
        });
    }

    private void Visit(TableDescriptor table)
    {
        table.FormColumns();
        table.Fields((Words.Visitor, Model.Visitor), (Words.Phone, Model.VisitorPhone));
        table.Field(Words.OtherPeople, string.Join("、", Model.OtherPeople));
        table.Field(Words.Time, ChineseText.Span(Model.ArrivedAt, Model.LeftAt));
        table.Fields((Words.ReceivedBy, Model.ReceivedBy), (Words.Category, Model.Category));
        table.LongField(Words.Matter, Model.Matter, Layout.Size);
        table.LongField(Words.Handling, Model.Handling, Layout.Size);
        table.LongField(Words.Result, Model.Result, Layout.Size);
    }
}
