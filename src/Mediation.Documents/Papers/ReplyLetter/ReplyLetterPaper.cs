using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.ReplyLetter;

/// <summary>反馈函.</summary>
/// <param name="model">Who is told how which case ended.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The addressee or the outcome is missing.</exception>
public sealed class ReplyLetterPaper(
    ReplyLetterModel model, ReplyLetterWording? wording = null, Typography? typography = null)
    : Paper<ReplyLetterModel, ReplyLetterWording>(model, wording ?? new ReplyLetterWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Letter(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        HeadOfLetter(column, Words.Subject.Fill(("matter", Model.Matter)));
        column.Line(Words.Addressee.Fill(("name", Model.Addressee)));
        Paragraph(column, Words.Opening.Fill(
            ("date", ChineseText.Date(Model.ReceivedOn)),
            ("matter", Model.Matter),
            ("theirNumber", Model.TheirNumber is { } number ? Words.TheirNumber.Fill(("number", number)) : null)));
        Paragraph(column, Model.Outcome);
        if (Model.AgreementNumber is { } agreement)
            Paragraph(column, Words.Agreement.Fill(("number", agreement)));
        if (Model.FileReturned)
            Paragraph(column, Words.FileReturned);
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
