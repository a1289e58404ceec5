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
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening.Fill(("matter", Model.Matter)));
        for (var index = 0; index < Words.Clauses.Count; index++)
        {
            var clause = Words.Clauses[index];
            column.Passage(
                Words.ClauseNumber.Fill(("n", ChineseText.Numeral(index + 1))) + clause.Heading,
                clause.Items.NumberedIfSeveral(Words.ItemNumber),
                Layout.Size);
        }

        if (Model.Mediators.Count > 0)
            Paragraph(column, Words.Mediators.Fill(("names", string.Join("、", Model.Mediators))));
        if (Model.ToldNote is { } note)
            Paragraph(column, Words.Told.Fill(("note", note)));
        if (Model.Signatures.Count > 0)
            Closing(column, Confirmation);
    }

    private void Confirmation(ColumnDescriptor column)
    {
        Paragraph(column, Words.Confirmation);
        SignatureBlock(column, Model.Signatures, Model.Naming);
    }
}
