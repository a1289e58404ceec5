using Mediation.Documents.Components;
using Mediation.Documents.Papers.RightsNotice;

namespace Mediation.Documents.Papers.PrivacyNotice;

/// <summary>个人信息处理告知同意书.</summary>
/// <param name="model">Who is told, and what was answered.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody is named who was told, or nothing is asked.</exception>
public sealed class PrivacyNoticePaper(
    PrivacyNoticeModel model, PrivacyNoticeWording? wording = null, Typography? typography = null)
    : Paper<PrivacyNoticeModel, PrivacyNoticeWording>(model, wording ?? new PrivacyNoticeWording(), typography)
{
    /// <summary>A little closer than forms, so that the notice and its answers stand on one page.</summary>
    private const float LineHeight = 1.3f;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography) with { Text = Typography.Form.LineHeight(LineHeight) };

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening.Fill(("person", Model.Person), ("matter", Model.Matter)));
        Paragraph(column, Words.Handler.Fill(("committee", Model.Committee), ("contact", Model.Contact)));
        for (var index = 0; index < Words.Clauses.Count; index++)
            Clause(column, Words.ClauseNumber.Fill(("n", ChineseText.Numeral(index + 1))), Words.Clauses[index]);
        Paragraph(column, Words.Answer.Fill(("days", $"{Model.AnswerDays}")));
        column.Headed(Words.Questions, Questions);
        if (Model.ToldNote is { } note)
            Paragraph(column, Words.Told.Fill(("note", note)));
        Closing(column, Confirmation);
    }

    private void Questions(ColumnDescriptor column)
    {
        foreach (var question in Model.Questions)
        {
            Paragraph(column, Words.Question.Fill(
                ("agreed", Words.Page.Box(question.Answer is true)), ("refused", Words.Page.Box(question.Answer is false)), ("text", question.Text)));
        }
    }

    /// <summary>A clause of one sentence runs on after its heading; several sentences stand below it.</summary>
    private void Clause(ColumnDescriptor column, string number, NoticeClause clause)
    {
        if (clause.Items.Count > 1)
        {
            column.Passage(number + clause.Heading, clause.Items.Numbered(Words.ItemNumber), Layout.Size);
            return;
        }

        column.Item().PaddingTop(4).Text(text =>
        {
            text.Justify();
            text.Span(number + clause.Heading + Words.AfterHeading).Bold();
            text.Span(string.Concat(clause.Items));
        });
    }

    private void Confirmation(ColumnDescriptor column)
    {
        Paragraph(column, Words.Confirmation);
        SignatureBlock(column, Model.Signatures, Model.Naming);
        Paragraph(column, Words.VersionLine.Fill(("version", Model.Version)));
    }
}
