using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.ConsultationMinutes;

/// <summary>会诊记录.</summary>
/// <param name="model">Who sat on which question.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody sat or nothing was said.</exception>
public sealed class ConsultationMinutesPaper(
    ConsultationMinutesModel model, ConsultationMinutesWording? wording = null, Typography? typography = null)
    : Paper<ConsultationMinutesModel, ConsultationMinutesWording>(model, wording ?? new ConsultationMinutesWording(), typography)
{
    private const float RoomToSign = 28;

    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().DefaultTextStyle(Typography.Form).Table(Circumstances);
        column.Passage(Words.Minutes, Model.Minutes, Layout.Size);
        column.Passage(Words.Opinion, Model.Opinion, Layout.Size);
        if (Model.Tasks.Count > 0)
            column.Headed(Words.Tasks, passage => passage.Item().PaddingVertical(4).DefaultTextStyle(Typography.Form).Table(Tasks));
        column.Headed(Words.Seats, passage => passage.Item().PaddingVertical(4).DefaultTextStyle(Typography.Form).Table(Seats));
    }

    private void Circumstances(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Time, ChineseText.Moment(Model.HeldAt));
        table.Field(Words.Place, Model.Place);
        table.Field(Words.Matter, Model.Matter);
        table.LongField(Words.Reason, Model.Reason, Layout.Size);
        table.LongField(Words.Question, Model.Question, Layout.Size);
    }

    private void Tasks(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(40);
            columns.RelativeColumn(2);
            columns.RelativeColumn();
            columns.ConstantColumn(104);
        });
        table.Columns(Words.Ordinal, Words.Task, Words.Owner, Words.DueOn);
        for (var index = 0; index < Model.Tasks.Count; index++)
        {
            table.Cell().CentredValue(ChineseText.Plain(index + 1));
            table.Cell().Value(Model.Tasks[index].Text);
            table.Cell().CentredValue(Model.Tasks[index].Owner);
            table.Cell().CentredValue(ChineseText.Date(Model.Tasks[index].DueOn));
        }
    }

    private void Seats(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(40);
            columns.RelativeColumn(2);
            columns.ConstantColumn(72);
            columns.RelativeColumn();
            columns.ConstantColumn(104);
        });
        table.Columns(Words.Ordinal, Words.Unit, Words.Name, Words.Post, Words.Signature);
        for (var index = 0; index < Model.Seats.Count; index++)
        {
            table.Cell().MinHeight(RoomToSign).CentredValue(ChineseText.Plain(index + 1));
            table.Cell().Value(Model.Seats[index].Unit);
            table.Cell().CentredValue(Model.Seats[index].Name);
            table.Cell().CentredValue(Model.Seats[index].Post);
            table.Cell().Value(null);
        }
    }
}
