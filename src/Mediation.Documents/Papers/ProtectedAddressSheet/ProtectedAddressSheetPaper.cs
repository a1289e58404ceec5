using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.ProtectedAddressSheet;

/// <summary>当事人保密地址单: for the court alone, never bound with other papers.</summary>
/// <param name="model">The addresses.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">There is no address.</exception>
public sealed class ProtectedAddressSheetPaper(
    ProtectedAddressSheetModel model, ProtectedAddressSheetWording? wording = null, Typography? typography = null)
    : Paper<ProtectedAddressSheetModel, ProtectedAddressSheetWording>(
        model, wording ?? new ProtectedAddressSheetWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(10).AlignCenter().Text(Words.Warning).Bold();
        column.Item().PaddingBottom(6).Text(Words.Opening.Fill(("court", Model.Court), ("number", Model.AgreementNumber)));
        column.Item().Table(table =>
        {
            table.FormColumns();
            foreach (var address in Model.Addresses)
            {
                table.Fields((Words.Party, address.Party), (Words.Phone, address.Phone));
                table.Field(Words.Address, address.Address);
            }
        });
        column.Item().Component(new SealBlock(Model.Committee, Model.SheetOn, Layout.Size));
    }
}
