using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.ReexaminationRecord;

/// <summary>人民调解复诊记录.</summary>
/// <param name="model">What was found when the matter was looked at again.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nothing was found, or it was looked at before it was closed.</exception>
public sealed class ReexaminationRecordPaper(
    ReexaminationRecordModel model, ReexaminationRecordWording? wording = null, Typography? typography = null)
    : Paper<ReexaminationRecordModel, ReexaminationRecordWording>(model, wording ?? new ReexaminationRecordWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().Table(Examination);
        SignatureBlock(column, Model.Signatures, Model.Naming);
    }

    private void Examination(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Matter, Model.Matter);
        table.Field(Words.PartyNames, string.Join("、", Model.Parties));
        table.Fields((Words.AgreementNumber, Model.AgreementNumber), (Words.ClosedOn, ChineseText.Date(Model.ClosedOn)));
        table.LongField(Words.EarlierOutcome, Model.EarlierOutcome, Layout.Size);
        table.Fields((Words.ExaminedOn, ChineseText.Date(Model.ExaminedOn)), (Words.Examiners, string.Join("、", Model.Examiners)));
        table.LongField(Words.Reason, Model.Reason, Layout.Size);
        table.LongField(Words.Finding, Model.Finding, Layout.Size);
        table.LongField(Words.Opinion, Model.Opinion, Layout.Size);
    }
}
