using Mediation.Documents.Components;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ConfirmationApplication;

/// <summary>司法确认申请书.</summary>
/// <param name="model">Who applies for the confirmation of what.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Fewer than two applicants, one without a name or with more than two agents, or no terms.</exception>
public sealed class ConfirmationApplicationPaper(
    ConfirmationApplicationModel model, ConfirmationApplicationWording? wording = null, Typography? typography = null)
    : Paper<ConfirmationApplicationModel, ConfirmationApplicationWording>(
        model, wording ?? new ConfirmationApplicationWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        column.Item().Component(new Letterhead(committee: null, Model.ByMouth is null ? Words.Title : Words.OralTitle, numberLine: null, Typography));
        if (Model.ByMouth is { } record)
            Paragraph(column, Words.OralRecord.Fill(("date", ChineseText.Date(record.On)), ("place", record.Place), ("by", record.TakenBy)));
        var sentences = new PartySentences(PartyNaming.JointApplicants, Words.Parties);
        foreach (var line in Model.Parties.SelectMany(sentences.InFull))
            Paragraph(column, line);

        column.Passage(Words.RequestHeading, Words.Request.Fill(Places()), Layout.Size);
        column.Passage(Words.FactsHeading, Words.Reasons.Fill(Places()), Layout.Size);
        Paragraph(column, Model.Terms.Numbered(Words.TermNumber));
        Paragraph(column, Words.Basis);
        if (Model.ByMouth is { } spoken)
            column.Passage(Words.StatementHeading, spoken.Statement, Layout.Size);
        if (Model.PledgeIncluded)
            column.Passage(Words.PledgeHeading, Words.Pledge, Layout.Size);

        Closing(column, end =>
        {
            if (Model.ByMouth is not null)
                Paragraph(end, Words.ReadBack);
            Paragraph(end, Words.To);
            end.Line(Model.Court);
            SignatureBlock(end, WithRepresentatives(Model.Signatures, Model.Parties), PartyNaming.JointApplicants, below =>
            {
                if (Model.ByMouth is not null)
                    Paragraph(below, Words.Recorder);
                below.Passage(Words.Attachments, Attachments().NumberedIfSeveral(Words.AttachmentNumber), Layout.Size);
            });
        });
    }

    private (string Place, string? Value)[] Places() =>
    [
        ("committee", Model.Committee),
        ("number", Model.AgreementNumber),
        ("date", ChineseText.Date(Model.AgreedOn)),
        ("effective", ChineseText.Date(Model.EffectiveOn)),
        ("dispute", Model.Dispute),
        ("facts", Model.Facts),
    ];

    private List<string> Attachments() =>
    [
        Words.AgreementAttachment.Fill(
            ("number", Model.AgreementNumber), ("copies", ChineseText.Plain(Model.AgreementCopies))),
        .. Model.Attachments.Select(attachment => Words.Attachment.Fill(
            ("name", attachment.Name), ("copies", ChineseText.Plain(attachment.Copies)))),
    ];
}
