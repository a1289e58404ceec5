using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.CorrectionSlip;

/// <summary>更正说明.</summary>
/// <param name="model">What is corrected in which paper.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The corrected paper isn't named by number and hash, or nothing is corrected.</exception>
public sealed class CorrectionSlipPaper(
    CorrectionSlipModel model, CorrectionSlipWording? wording = null, Typography? typography = null)
    : Paper<CorrectionSlipModel, CorrectionSlipWording>(model, wording ?? new CorrectionSlipWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, Words.Opening.Fill(
            ("paper", Model.CorrectedPaper),
            ("number", Model.CorrectedNumber),
            ("issued", Model.CorrectedIssuedOn is { } day ? Words.IssuedOn.Fill(("date", ChineseText.Date(day))) : null)));
        Paragraph(column, Model.Corrections.Numbered(Words.ItemNumber));
        Paragraph(column, Words.Hash.Fill(("hash", Model.CorrectedHash)));
        Closing(column, end =>
        {
            Paragraph(end, Words.Unchanged);
            SignatureBlock(end, WithSeal(Model.Signatures), Model.Naming);
        });
    }
}
