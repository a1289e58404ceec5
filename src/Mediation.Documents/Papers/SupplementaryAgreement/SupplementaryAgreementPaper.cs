using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.SupplementaryAgreement;

/// <summary>人民调解补充协议书.</summary>
/// <param name="model">What was agreed in addition to which agreement.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, there are no terms, or a signature line is missing.</exception>
public sealed class SupplementaryAgreementPaper(
    SupplementaryAgreementModel model, SupplementaryAgreementWording? wording = null, Typography? typography = null)
    : Paper<SupplementaryAgreementModel, SupplementaryAgreementWording>(
        model, wording ?? new SupplementaryAgreementWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(4).Component(new PartyTable(Model.Parties, Model.Naming, Words.Parties, Typography));
        Paragraph(column, Words.Opening.Fill(
            ("number", Model.OriginalNumber),
            ("effective", Model.OriginalEffectiveOn is { } since ? Words.EffectiveSince.Fill(("date", ChineseText.Date(since))) : null)));
        column.Passage(Words.Reason, Model.Reason, Layout.Size);
        column.Passage(Words.AgreedAsFollows, Model.Terms.Numbered(Words.TermNumber), Layout.Size);
        if (Model.Performance is { } performance)
        {
            column.Headed(Words.PerformanceHeading, passage => passage.Item().PaddingBottom(4)
                .Component(new PerformanceTable(performance, Words.Performance, Typography)));
        }

        Paragraph(column, Words.OriginalStays);
        Closing(column, End);
    }

    private void End(ColumnDescriptor column)
    {
        Paragraph(column, (Model.CopyForCourt ? Words.CopiesWithCourt : Words.Copies)
            .Fill(("copies", ChineseText.Numeral(Model.Copies()))));
        Paragraph(column, Words.Effect);
        SignatureBlock(column, WithSeal(WithRepresentatives(Model.Signatures, Model.Parties)), Model.Naming);
        if (Model.EffectiveOn is { } day)
            column.Item().PaddingTop(6).AlignRight().Text(Words.EffectiveOn.Fill(("date", ChineseText.Date(day))));
    }
}
