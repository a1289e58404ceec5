using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.PerformanceCertificate;

/// <summary>履行情况证明.</summary>
/// <param name="model">What was performed of which agreement.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Addressee, parties, agreement or performance are missing.</exception>
public sealed class PerformanceCertificatePaper(
    PerformanceCertificateModel model, PerformanceCertificateWording? wording = null, Typography? typography = null)
    : Paper<PerformanceCertificateModel, PerformanceCertificateWording>(
        model, wording ?? new PerformanceCertificateWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        HeadOfLetter(column, Title);
        column.Line(Words.Addressee.Fill(("name", Model.Addressee)));
        Paragraph(column, Words.Opening.Fill(
            ("parties", string.Join("、", Model.Parties)),
            ("matter", Model.Matter),
            ("theirNumber", Model.TheirNumber is { } number ? Words.TheirNumber.Fill(("number", number)) : null),
            ("date", ChineseText.Date(Model.AgreedOn)),
            ("number", Model.AgreementNumber)));
        Paragraph(column, Words.State.Fill(("state", Model.State)));
        if (Model.Performed.Count > 0)
            Paragraph(column, Words.Items.Fill(("items", "\n" + Model.Performed.Numbered(Words.ItemNumber))));
        Closing(column, end =>
        {
            Paragraph(end, Words.Closing);
            end.Item().Component(new LetterEnd
            {
                AttachmentsLabel = Words.Attachments,
                AttachmentNumber = Words.AttachmentNumber,
                Attachments = Model.Attachments,
                Committee = Model.Committee,
                Day = Model.LetterOn,
                ContactPhrase = Words.Contact,
                ContactPerson = Model.ContactPerson,
                ContactPhone = Model.ContactPhone,
                Size = Layout.Size,
            });
        });
    }
}
