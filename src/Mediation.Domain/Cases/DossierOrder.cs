namespace Mediation.Domain.Cases;

/// <summary>The official order of the papers in a dossier (司发通〔2010〕239号, and what practice adds), and which of them are bound.</summary>
public static class DossierOrder
{
    /// <summary>The kinds that are bound, in their order, between contents and description.</summary>
    public static IReadOnlyList<PaperKind> Kinds { get; } =
    [
        PaperKind.Application, PaperKind.IntakeRegistration, PaperKind.Receipt, PaperKind.RightsNotice, PaperKind.PrivacyNotice,
        PaperKind.IdentityCopy,
        PaperKind.LegalRepresentativeCertificate, PaperKind.PowerOfAttorney, PaperKind.GroupList, PaperKind.InvestigationRecord,
        PaperKind.Evidence, PaperKind.PropertyPaper, PaperKind.MediationRecord, PaperKind.ConsultationMinutes, PaperKind.Agreement,
        PaperKind.OralAgreementRegistration, PaperKind.SupplementaryAgreement, PaperKind.CorrectionSlip, PaperKind.PerformanceReceipt,
        PaperKind.PerformanceProof, PaperKind.PerformanceCertificate, PaperKind.FollowUpRecord, PaperKind.ReexaminationRecord,
        PaperKind.ConfirmationApplication, PaperKind.Pledge, PaperKind.OrganisationCertificate, PaperKind.QualificationExtract,
        PaperKind.ServiceAddressForm, PaperKind.ConfirmationPacket, PaperKind.MaterialsList, PaperKind.TransferLetter,
        PaperKind.NoteOfTelling, PaperKind.TerminationNotice, PaperKind.DeclineNotice, PaperKind.WalkInNote, PaperKind.DiversionLetter,
        PaperKind.ReplyLetter, PaperKind.ClosingReport, PaperKind.Other,
    ];

    /// <summary>Kept beside the dossier, sealed: whoever reads a dossier may be the one it is to be kept from.</summary>
    public static IReadOnlyList<PaperKind> KeptApart { get; } = [PaperKind.ProtectedAddressSheet];

    /// <summary>The papers on file that are bound, in their order; what was withdrawn or replaced by a later version isn't.</summary>
    public static IReadOnlyList<CasePaper> Of(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return [.. Kinds.SelectMany(kind => of.Papers.Where(paper => paper.IsInForce && paper.Kind == kind).OrderBy(paper => paper.AddedAt).ThenBy(paper => paper.Id))];
    }
}
