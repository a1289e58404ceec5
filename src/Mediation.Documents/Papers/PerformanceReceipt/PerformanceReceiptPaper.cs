using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.PerformanceReceipt;

/// <summary>履行收条.</summary>
/// <param name="model">What was received.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nothing was received, or the agreement has no number.</exception>
public sealed class PerformanceReceiptPaper(
    PerformanceReceiptModel model, PerformanceReceiptWording? wording = null, Typography? typography = null)
    : Paper<PerformanceReceiptModel, PerformanceReceiptWording>(model, wording ?? new PerformanceReceiptWording(), typography)
{
    private const uint BeforeAmount = 4;
    private const uint FromAmount = 2;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening.Fill(("number", Model.AgreementNumber), ("matter", Model.Matter)));
        column.Item().PaddingVertical(6).DefaultTextStyle(Typography.Note).Table(Received);
        Closing(column, end =>
        {
            Paragraph(end, Words.Confirmation);
            SignatureBlock(end, Model.Signatures);
        });
    }

    private void Received(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(32);
            columns.ConstantColumn(88);
            columns.ConstantColumn(58);
            columns.ConstantColumn(58);
            columns.RelativeColumn(2);
            columns.RelativeColumn();
        });
        table.Columns(Words.Ordinal, Words.ReceivedOn, Words.Debtor, Words.Creditor, Words.What, Words.Proof);
        for (var index = 0; index < Model.Received.Count; index++)
            Row(table, index + 1, Model.Received[index]);
        if (Model.Total is { } total)
        {
            table.Cell().ColumnSpan(BeforeAmount).Label(Words.Total);
            table.Cell().ColumnSpan(FromAmount).CentredValue(PerformanceTable.Amount(total, Words.TotalAmount));
        }
    }

    private void Row(TableDescriptor table, int ordinal, ReceivedModel received)
    {
        table.Cell().CentredValue(ChineseText.Plain(ordinal));
        table.Cell().CentredValue(ChineseText.Date(received.On));
        table.Cell().CentredValue(received.Debtor);
        table.Cell().CentredValue(received.Creditor);
        table.Cell().CentredValue(string.Join('\n', new[]
        {
            received.What,
            received.Amount is { } amount ? PerformanceTable.Amount(amount, Words.Amount) : null,
        }.OfType<string>()));
        table.Cell().Value(received.Proof);
    }
}
