using Mediation.Documents.Components;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ServiceAddressForm;

/// <summary>送达地址确认书 of one party.</summary>
/// <param name="model">The address.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The party has no name.</exception>
public sealed class ServiceAddressFormPaper(
    ServiceAddressFormModel model, ServiceAddressFormWording? wording = null, Typography? typography = null)
    : Paper<ServiceAddressFormModel, ServiceAddressFormWording>(model, wording ?? new ServiceAddressFormWording(), typography)
{
    /// <inheritdoc/>
    public override string Title => Words.TitleOfParty.Fill(("title", Words.Title), ("party", Model.Party));

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        column.Item().Component(new Letterhead(committee: null, Words.Title, numberLine: null, Typography));
        column.Item().PaddingBottom(6).Table(Address);
        Closing(column, end =>
        {
            Paragraph(end, Words.Confirmation);
            SignatureBlock(end, Model.Signatures, PartyNaming.JointApplicants);
        });
    }

    private void Address(TableDescriptor table)
    {
        table.FormColumns();
        table.Field(Words.Court, Model.Court);
        table.LongField(Words.Notes, Words.NotesText, Layout.Size);
        table.Fields((Words.Party, Model.Party), (Words.Recipient, Model.Recipient ?? Model.Party));
        table.Field(Words.Address, Model.Address);
        table.Fields((Words.PostCode, Model.PostCode), (Words.Phone, Model.Phone));
        table.Field(Words.Email, Model.Email);
        table.Field(Words.ElectronicService,
            $"{Words.Page.Box(Model.ElectronicService is true)}{Words.Agreed}　{Words.Page.Box(Model.ElectronicService is false)}{Words.Refused}");
        table.Field(Words.ProxyRecipient, Model.ProxyRecipient);
    }
}
