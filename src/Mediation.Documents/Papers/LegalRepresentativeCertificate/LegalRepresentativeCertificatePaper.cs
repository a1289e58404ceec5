using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.LegalRepresentativeCertificate;

/// <summary>法定代表人身份证明书.</summary>
/// <param name="model">Which organisation, and who represents it.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The organisation or its representative has no name.</exception>
public sealed class LegalRepresentativeCertificatePaper(
    LegalRepresentativeCertificateModel model, LegalRepresentativeCertificateWording? wording = null, Typography? typography = null)
    : Paper<LegalRepresentativeCertificateModel, LegalRepresentativeCertificateWording>(
        model, wording ?? new LegalRepresentativeCertificateWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        var organisation = Model.Organisation;
        column.Item().PaddingBottom(12).Component(new Letterhead(committee: null, Words.Title, numberLine: null, Typography));
        Paragraph(column, organisation.LegalRepresentativePost is { } post
            ? Words.Certificate.Fill(("name", organisation.LegalRepresentative), ("post", post))
            : Words.CertificateWithoutPost.Fill(("name", organisation.LegalRepresentative)));
        Paragraph(column, Words.Closing);
        column.Item().PaddingTop(12).Table(Particulars);
        column.Item().Component(new SealBlock(organisation.Name, Model.CertifiedOn, Layout.Size));
    }

    private void Particulars(TableDescriptor table)
    {
        var organisation = Model.Organisation;
        table.FormColumns();
        table.Field(Words.Organisation, organisation.Name);
        table.Field(Words.CreditCode, organisation.CreditCode);
        table.Field(Words.Address, organisation.Address);
        table.Fields((Words.Phone, organisation.Phone), (Words.PersonPhone, Model.PersonPhone));
        table.Field(Words.Identity, Model.PersonIdentityNumber);
    }
}
