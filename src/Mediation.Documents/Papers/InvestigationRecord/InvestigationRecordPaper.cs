using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.InvestigationRecord;

/// <summary>人民调解调查记录.</summary>
/// <param name="model">What was asked and answered.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody is named as investigated, or the record is empty.</exception>
public sealed class InvestigationRecordPaper(
    InvestigationRecordModel model, InvestigationRecordWording? wording = null, Typography? typography = null)
    : Paper<InvestigationRecordModel, InvestigationRecordWording>(model, wording ?? new InvestigationRecordWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().DefaultTextStyle(Typography.Form).Table(Circumstances);
        column.Headed(Words.Record, Record);
        Closing(column, end =>
        {
            Paragraph(end, Words.ReadBack);
            SignatureBlock(end, Model.Signatures);
        });
    }

    private void Record(ColumnDescriptor column)
    {
        foreach (var statement in Model.Statements)
            Paragraph(column, Words.Statement.Fill(("speaker", statement.Speaker), ("text", statement.Text)));
    }

    private void Circumstances(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Time, ChineseText.Span(Model.StartedAt, Model.EndedAt));
        table.Field(Words.Place, Model.Place);
        table.Field(Words.Participants, string.Join("、", Model.Participants));
        table.Field(Words.Investigated, string.Join('\n', Model.AlsoInvestigated.Prepend(Model.Investigated).Select(
            new PartySentences(default, Words.Parties).Identity)));
        table.Fields((Words.Investigators, string.Join("、", Model.Investigators)), (Words.Recorder, Model.Recorder));
    }
}
