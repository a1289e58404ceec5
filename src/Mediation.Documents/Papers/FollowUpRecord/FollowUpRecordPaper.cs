using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.FollowUpRecord;

/// <summary>人民调解回访记录.</summary>
/// <param name="model">The visit.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody is named who was visited.</exception>
public sealed class FollowUpRecordPaper(
    FollowUpRecordModel model, FollowUpRecordWording? wording = null, Typography? typography = null)
    : Paper<FollowUpRecordModel, FollowUpRecordWording>(model, wording ?? new FollowUpRecordWording(), typography)
{
    private const uint WholeRow = 4;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(Visit);
        SignatureBlock(column, Model.Signatures);
    }

    private void Visit(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.PartiesVisited, string.Join("、", Model.Parties));
        table.Field(Words.AgreementNumber, Model.AgreementNumber);
        table.Field(Words.Matter, Model.Matter);
        table.Fields((Words.VisitedAt, ChineseText.Moment(Model.VisitedAt)), (Words.Way, Model.Way));
        table.Cell().ColumnSpan(WholeRow).Label(Words.Findings);
        table.LongField(Words.Performance, Model.Performance, Layout.Size);
        table.LongField(Words.Satisfaction, Model.Satisfaction, Layout.Size);
        table.LongField(Words.SuitAndJudgment, Model.SuitAndJudgment, Layout.Size);
        table.LongField(Words.WrongMediation, Model.WrongMediation, Layout.Size);
        table.LongField(Words.NewSigns, Model.NewSigns, Layout.Size);
        table.LongField(Words.Measures, Model.Measures, Layout.Size);
    }
}
