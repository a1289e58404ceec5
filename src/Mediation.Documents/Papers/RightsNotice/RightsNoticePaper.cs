using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.RightsNotice;

/// <summary>人民调解当事人权利义务告知书.</summary>
/// <param name="model">Who is told about which dispute.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">Nobody is named who was told.</exception>
public sealed class RightsNoticePaper(
    RightsNoticeModel model, RightsNoticeWording? wording = null, Typography? typography = null)
    : Paper<RightsNoticeModel, RightsNoticeWording>(model, wording ?? new RightsNoticeWording(), typography)
{
    /// <summary>A little closer than forms, so that the notice and two signatures stand on one page.</summary>
    private const float LineHeight = 1.3f;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography) with { Text = Typography.Form.LineHeight(LineHeight) };

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening.Fill(("matter", Model.Matter)));
        for (var index = 0; index < Words.Clauses.Count; index++)
            Clause(column, Words.ClauseNumber.Fill(("n", ChineseText.Numeral(index + 1))), Words.Clauses[index]);

        if (Model.Mediators.Count > 0)
            Paragraph(column, Words.Mediators.Fill(("names", string.Join("、", Model.Mediators))));
        if (Model.ToldNote is { } note)
            Paragraph(column, Words.Told.Fill(("note", note)));
        if (Model.Signatures.Count > 0)
            Closing(column, Confirmation);
    }

    /// <summary>A clause of one sentence runs on after its heading; several sentences stand below it.</summary>
    private void Clause(ColumnDescriptor column, string number, NoticeClause clause)
    {
        if (clause.Items.Count > 1)
            column.Passage(number + clause.Heading, clause.Items.Numbered(Words.ItemNumber), Layout.Size);
        else
            column.Item().PaddingTop(4).Text(text => RunOn(text, number + clause.Heading, clause.Items));
    }

    private void RunOn(TextDescriptor text, string heading, IReadOnlyList<string> sentences)
    {
        text.Justify();
        text.Span(heading + Words.AfterHeading).Bold();
        text.Span(string.Concat(sentences));
    }

    private void Confirmation(ColumnDescriptor column)
    {
        Paragraph(column, Words.Confirmation);
        SignatureBlock(column, Model.Signatures, Model.Naming);
    }
}
