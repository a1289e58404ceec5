using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.Receipt;

/// <summary>受理回执.</summary>
/// <param name="model">The request that was taken down.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The requester has no name.</exception>
public sealed class ReceiptPaper(ReceiptModel model, ReceiptWording? wording = null, Typography? typography = null)
    : Paper<ReceiptModel, ReceiptWording>(model, wording ?? new ReceiptWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(8).Table(Request);
        Paragraph(column, Words.Received.Fill(("moment", ChineseText.Moment(Model.RequestedAt))));
        if (Model.InterruptsLimitation)
            Paragraph(column, Words.Limitation.Fill(("date", ChineseText.Date(DateOnly.FromDateTime(Model.RequestedAt)))));
        column.Item().Component(new SealBlock(Model.Committee, Model.ReceiptOn, Layout.Size));
    }

    private void Request(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Requester, Model.Requester);
        table.Fields((Words.RequestedAt, ChineseText.Moment(Model.RequestedAt)), (Words.Channel, Model.Channel));
        table.Field(Words.OtherParties, string.Join("、", Model.OtherParties));
        table.LongField(Words.Matter, Model.Matter, Layout.Size);
        if (Model.Requests.Count > 0)
            table.Field(Words.Requests, Model.Requests.NumberedIfSeveral(Words.RequestNumber));
        table.Field(Words.Materials, Model.Materials.Count == 0 ? Words.NoMaterials : string.Join("、", Model.Materials));
        table.Fields((Words.Registrar, Model.Registrar), (Words.Contact, Model.Contact));
    }
}
