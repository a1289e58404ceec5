using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DiversionLetter;

/// <summary>分流函.</summary>
/// <param name="model">Which matter is led where.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The organ or the person is missing.</exception>
public sealed class DiversionLetterPaper(
    DiversionLetterModel model, DiversionLetterWording? wording = null, Typography? typography = null)
    : Paper<DiversionLetterModel, DiversionLetterWording>(model, wording ?? new DiversionLetterWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        HeadOfLetter(column, Title);
        column.Line(Words.Addressee.Fill(("name", Model.Addressee)));
        Paragraph(column, Words.Opening.Fill(
            ("moment", ChineseText.Moment(Model.RequestedAt)),
            ("person", Model.Person),
            ("phone", Model.PersonPhone is { } phone ? Words.Phone.Fill(("phone", phone)) : null),
            ("matter", Model.Matter)));
        Paragraph(column, Words.Diversion.Fill(("reason", Model.Reason), ("way", Model.Way)));
        if (Model.WhereToGo is { } place)
            Paragraph(column, Words.WhereToGo.Fill(("place", place)));
        if (Model.LookAgainOn is { } day)
            Paragraph(column, Words.LookAgain.Fill(("date", ChineseText.Date(day))));
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
