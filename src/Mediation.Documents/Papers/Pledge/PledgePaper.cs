using Mediation.Documents.Components;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.Pledge;

/// <summary>承诺书 of all applicants.</summary>
/// <param name="model">Who pledges.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">An applicant has no name.</exception>
public sealed class PledgePaper(PledgeModel model, PledgeWording? wording = null, Typography? typography = null)
    : Paper<PledgeModel, PledgeWording>(model, wording ?? new PledgeWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Narrative(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        column.Item().Component(new Letterhead(committee: null, Words.Title, numberLine: null, Typography));
        column.Line(Words.Addressee.Fill(("court", Model.Court)));
        Paragraph(column, Words.Opening.Fill(
            ("names", string.Join("、", Model.Applicants)), ("number", Model.AgreementNumber)));
        Paragraph(column, Words.Promises.Numbered(Words.PromiseNumber));
        SignatureBlock(column, Model.Signatures, PartyNaming.JointApplicants);
    }
}
