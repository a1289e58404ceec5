using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.TransferLetter;

/// <summary>移送函.</summary>
/// <param name="model">What goes to whom, and why.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Addressee, parties or reason are missing.</exception>
public sealed class TransferLetterPaper(
    TransferLetterModel model, TransferLetterWording? wording = null, Typography? typography = null)
    : Paper<TransferLetterModel, TransferLetterWording>(model, wording ?? new TransferLetterWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        HeadOfLetter(column, (Model.ToConfirm is null ? Words.Subject : Words.CourtSubject).Fill(("matter", Model.Matter)));
        column.Line(Words.Addressee.Fill(("name", Model.Addressee)));
        if (Model.ToConfirm is { } agreement)
            ToCourt(column, agreement);
        else
            ToOrgan(column);
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

    private void ToOrgan(ColumnDescriptor column)
    {
        Paragraph(column, Words.Opening.Fill(Places()));
        Paragraph(column, Words.Reason.Fill(("reason", Model.Reason)));
    }

    private void ToCourt(ColumnDescriptor column, AgreementToConfirmModel agreement)
    {
        Paragraph(column, Words.CourtOpening.Fill(
            [.. Places(), ("date", ChineseText.Date(agreement.AgreedOn)), ("number", agreement.Number)]));
        Paragraph(column, Words.CourtRequest);
    }

    private (string Place, string? Value)[] Places() =>
        [("parties", string.Join("、", Model.Parties)), ("matter", Model.Matter)];
}
