using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.OrganisationCertificate;

/// <summary>调解组织主持调解的证明.</summary>
/// <param name="model">What is certified.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Mediators are missing or a party has no name.</exception>
public sealed class OrganisationCertificatePaper(
    OrganisationCertificateModel model, OrganisationCertificateWording? wording = null, Typography? typography = null)
    : Paper<OrganisationCertificateModel, OrganisationCertificateWording>(
        model, wording ?? new OrganisationCertificateWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Line(Words.Addressee.Fill(("court", Model.Court)));
        Paragraph(column, Words.Certificate.Fill(
            ("parties", string.Join("、", Model.Parties)),
            ("dispute", Model.Dispute),
            ("mediators", string.Join("、", Model.Mediators.Select(Mediator))),
            ("sessions", Sessions()),
            ("date", ChineseText.Date(Model.AgreedOn)),
            ("number", Model.AgreementNumber)));
        Paragraph(column, Words.Organisation.Fill(
            ("registration", Model.RegistrationNumber is { } number ? Words.Registration.Fill(("number", number)) : null),
            ("seat", Model.Seat is { } seat ? Words.Seat.Fill(("address", seat)) : null)));
        Closing(column, end =>
        {
            Paragraph(end, Words.Closing);
            end.Item().Component(new SealBlock(Model.Committee, Model.CertifiedOn, Layout.Size));
        });
    }

    private string? Sessions() => Model.Sessions.Count == 0
        ? null
        : Words.Sessions.Fill(("days", string.Join("、", Model.Sessions.Select(day => ChineseText.Date(day)))));

    private string Mediator(CertifiedMediatorModel mediator)
    {
        var details = string.Join("，", new[]
        {
            mediator.Host ? Words.Host : null,
            mediator.CertificateNumber is { } number ? Words.CertificateNumber.Fill(("number", number)) : null,
        }.OfType<string>());
        return Words.Mediator.Fill(("name", mediator.Name), ("details", details.Length == 0 ? null : $"（{details}）"));
    }
}
