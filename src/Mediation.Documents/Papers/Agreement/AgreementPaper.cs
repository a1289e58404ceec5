using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.Agreement;

/// <summary>人民调解协议书.</summary>
/// <param name="model">What was agreed.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A party has no name, there are no terms, or a signature line is missing.</exception>
public sealed class AgreementPaper(AgreementModel model, AgreementWording? wording = null, Typography? typography = null)
    : Paper<AgreementModel, AgreementWording>(model, wording ?? new AgreementWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(4).Component(new PartyTable(Model.Parties, Model.Naming, Words.Parties, Typography));
        column.Passage(Model.Issues.Count == 0 ? Words.FactsAndIssues : Words.Facts, Model.Facts, Layout.Size);
        column.Passage(Words.Issues, Model.Issues.Count == 0 ? null : Model.Issues.NumberedIfSeveral(Words.IssueNumber), Layout.Size);
        column.Passage(Words.Liability, Model.Liability, Layout.Size);
        column.Passage(Words.AgreedAsFollows, Model.Terms.Numbered(Words.TermNumber), Layout.Size);
        Performance(column);
        Closing(column, End);
    }

    private void Performance(ColumnDescriptor column)
    {
        if (Model.Performance is { } performance)
            column.Headed(Words.PerformanceHeading, passage => passage.Item().PaddingBottom(4)
                .Component(new PerformanceTable(performance, Words.Performance, Typography)));
    }

    private void End(ColumnDescriptor column)
    {
        Paragraph(column, (Model.CopyForCourt ? Words.CopiesWithCourt : Words.Copies)
            .Fill(("copies", ChineseText.Numeral(Model.Copies()))));
        Paragraph(column, Words.Effect);
        SignatureBlock(column, WithSeal(WithRepresentatives(Model.Signatures, Model.Parties)), Model.Naming, below =>
        {
            if (Model.EffectiveOn is { } day)
                below.Item().PaddingTop(6).AlignRight().Text(Words.EffectiveOn.Fill(("date", ChineseText.Date(day))));
        });
    }
}
