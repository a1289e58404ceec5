using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.QualificationExtract;

/// <summary>调解组织和调解员资质摘录.</summary>
/// <param name="model">What the registers say.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">No mediator is named.</exception>
public sealed class QualificationExtractPaper(
    QualificationExtractModel model, QualificationExtractWording? wording = null, Typography? typography = null)
    : Paper<QualificationExtractModel, QualificationExtractWording>(
        model, wording ?? new QualificationExtractWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening);
        column.Item().PaddingTop(4).Table(Organisation);
        column.Headed(Words.Mediators, passage => passage.Item().PaddingVertical(4).DefaultTextStyle(Typography.Note).Table(Mediators));
        Closing(column, end =>
        {
            Paragraph(end, Words.Closing);
            end.Item().Component(new SealBlock(Model.Committee, Model.ExtractedOn, Layout.Size));
        });
    }

    private void Organisation(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Organisation, Model.Committee);
        table.Fields((Words.Kind, Model.Kind), (Words.RegistrationNumber, Model.RegistrationNumber));
        table.Field(Words.Seat, Model.Seat);
        table.Field(Words.Phone, Model.Phone);
    }

    private void Mediators(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(32);
            columns.ConstantColumn(64);
            columns.ConstantColumn(52);
            columns.RelativeColumn();
            columns.RelativeColumn();
            columns.ConstantColumn(60);
        });
        table.Columns(Words.Ordinal, Words.Name, Words.MediatorKind, Words.CertificateNumber, Words.Term, Words.Remarks);
        for (var index = 0; index < Model.Mediators.Count; index++)
            Mediator(table, index + 1, Model.Mediators[index]);
    }

    private void Mediator(TableDescriptor table, int ordinal, RegisteredMediatorModel mediator)
    {
        table.Cell().CentredValue(ChineseText.Plain(ordinal));
        table.Cell().CentredValue(mediator.Name);
        table.Cell().CentredValue(mediator.Kind);
        table.Cell().CentredValue(mediator.CertificateNumber);
        table.Cell().CentredValue(mediator is { TermFrom: { } from, TermUntil: { } until }
            ? Words.TermSpan.Fill(("from", ChineseText.Date(from)), ("until", ChineseText.Date(until)))
            : null);
        table.Cell().CentredValue(mediator.Host ? Words.Host : null);
    }
}
