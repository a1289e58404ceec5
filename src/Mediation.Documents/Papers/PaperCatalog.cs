using Mediation.Documents.Packets;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.Application;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.ClosingReport;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.ConsultationMinutes;
using Mediation.Documents.Papers.CorrectionSlip;
using Mediation.Documents.Papers.DeclineNotice;
using Mediation.Documents.Papers.DiversionLetter;
using Mediation.Documents.Papers.DossierContents;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;
using Mediation.Documents.Papers.EvidenceList;
using Mediation.Documents.Papers.FollowUpRecord;
using Mediation.Documents.Papers.GroupList;
using Mediation.Documents.Papers.IntakeRegistration;
using Mediation.Documents.Papers.InvestigationRecord;
using Mediation.Documents.Papers.LegalRepresentativeCertificate;
using Mediation.Documents.Papers.MaterialsList;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.NoteOfTelling;
using Mediation.Documents.Papers.OralAgreementRegistration;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.PerformanceCertificate;
using Mediation.Documents.Papers.PerformanceReceipt;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.PowerOfAttorney;
using Mediation.Documents.Papers.PrivacyNotice;
using Mediation.Documents.Papers.ProtectedAddressSheet;
using Mediation.Documents.Papers.QualificationExtract;
using Mediation.Documents.Papers.Receipt;
using Mediation.Documents.Papers.ReexaminationRecord;
using Mediation.Documents.Papers.ReplyLetter;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;
using Mediation.Documents.Papers.SupplementaryAgreement;
using Mediation.Documents.Papers.TerminationNotice;
using Mediation.Documents.Papers.TransferLetter;
using Mediation.Documents.Papers.WalkInNote;

namespace Mediation.Documents.Papers;

/// <summary>Every paper the product prints, by name: what screens, jobs and commands choose from.</summary>
public static class PaperCatalog
{
    /// <summary>All kinds, in the order of the dossier, then those beside it, then the court's.</summary>
    public static IReadOnlyList<PaperKind> All { get; } =
    [
        new PaperKind<DossierCoverModel, DossierCoverWording>(
            "dossier-cover", (model, words, type) => new DossierCoverPaper(model, words, type)),
        new PaperKind<DossierContentsModel, DossierContentsWording>(
            "dossier-contents", (model, words, type) => new DossierContentsPaper(model, words, type)),
        new PaperKind<ApplicationModel, ApplicationWording>(
            "application", (model, words, type) => new ApplicationPaper(model, words, type)),
        new PaperKind<IntakeRegistrationModel, IntakeRegistrationWording>(
            "intake-registration", (model, words, type) => new IntakeRegistrationPaper(model, words, type)),
        new PaperKind<RightsNoticeModel, RightsNoticeWording>(
            "rights-notice", (model, words, type) => new RightsNoticePaper(model, words, type)),
        new PaperKind<PrivacyNoticeModel, PrivacyNoticeWording>(
            "privacy-notice", (model, words, type) => new PrivacyNoticePaper(model, words, type)),
        new PaperKind<PowerOfAttorneyModel, PowerOfAttorneyWording>(
            "power-of-attorney", (model, words, type) => new PowerOfAttorneyPaper(model, words, type)),
        new PaperKind<GroupListModel, GroupListWording>(
            "group-list", (model, words, type) => new GroupListPaper(model, words, type)),
        new PaperKind<InvestigationRecordModel, InvestigationRecordWording>(
            "investigation-record", (model, words, type) => new InvestigationRecordPaper(model, words, type)),
        new PaperKind<EvidenceListModel, EvidenceListWording>(
            "evidence-list", (model, words, type) => new EvidenceListPaper(model, words, type)),
        new PaperKind<MediationRecordModel, MediationRecordWording>(
            "mediation-record", (model, words, type) => new MediationRecordPaper(model, words, type)),
        new PaperKind<ConsultationMinutesModel, ConsultationMinutesWording>(
            "consultation-minutes", (model, words, type) => new ConsultationMinutesPaper(model, words, type)),
        new PaperKind<AgreementModel, AgreementWording>(
            "agreement", (model, words, type) => new AgreementPaper(model, words, type)),
        new PaperKind<SupplementaryAgreementModel, SupplementaryAgreementWording>(
            "supplementary-agreement", (model, words, type) => new SupplementaryAgreementPaper(model, words, type)),
        new PaperKind<OralAgreementRegistrationModel, OralAgreementRegistrationWording>(
            "oral-agreement-registration", (model, words, type) => new OralAgreementRegistrationPaper(model, words, type)),
        new PaperKind<CorrectionSlipModel, CorrectionSlipWording>(
            "correction-slip", (model, words, type) => new CorrectionSlipPaper(model, words, type)),
        new PaperKind<PerformanceReceiptModel, PerformanceReceiptWording>(
            "performance-receipt", (model, words, type) => new PerformanceReceiptPaper(model, words, type)),
        new PaperKind<FollowUpRecordModel, FollowUpRecordWording>(
            "follow-up-record", (model, words, type) => new FollowUpRecordPaper(model, words, type)),
        new PaperKind<ReexaminationRecordModel, ReexaminationRecordWording>(
            "reexamination-record", (model, words, type) => new ReexaminationRecordPaper(model, words, type)),
        new PaperKind<NoteOfTellingModel, NoteOfTellingWording>(
            "note-of-telling", (model, words, type) => new NoteOfTellingPaper(model, words, type)),
        new PaperKind<TerminationNoticeModel, TerminationNoticeWording>(
            "termination-notice", (model, words, type) => new TerminationNoticePaper(model, words, type)),
        new PaperKind<DeclineNoticeModel, DeclineNoticeWording>(
            "decline-notice", (model, words, type) => new DeclineNoticePaper(model, words, type)),
        new PaperKind<ClosingReportModel, ClosingReportWording>(
            "closing-report", (model, words, type) => new ClosingReportPaper(model, words, type)),
        new PaperKind<DossierDescriptionModel, DossierDescriptionWording>(
            "dossier-description", (model, words, type) => new DossierDescriptionPaper(model, words, type)),
        new PaperKind<BackCoverModel, BackCoverWording>(
            "back-cover", (model, words, type) => new BackCoverPaper(model, words, type)),
        new PaperKind<DossierModel, DossierWording>(
            "dossier", (model, words, type) => new BoundDossier(model, words, type)),
        new PaperKind<ReceiptModel, ReceiptWording>(
            "receipt", (model, words, type) => new ReceiptPaper(model, words, type)),
        new PaperKind<WalkInNoteModel, WalkInNoteWording>(
            "walk-in-note", (model, words, type) => new WalkInNotePaper(model, words, type)),
        new PaperKind<DiversionLetterModel, DiversionLetterWording>(
            "diversion-letter", (model, words, type) => new DiversionLetterPaper(model, words, type)),
        new PaperKind<TransferLetterModel, TransferLetterWording>(
            "transfer-letter", (model, words, type) => new TransferLetterPaper(model, words, type)),
        new PaperKind<ReplyLetterModel, ReplyLetterWording>(
            "reply-letter", (model, words, type) => new ReplyLetterPaper(model, words, type)),
        new PaperKind<PerformanceCertificateModel, PerformanceCertificateWording>(
            "performance-certificate", (model, words, type) => new PerformanceCertificatePaper(model, words, type)),
        new PaperKind<ConfirmationApplicationModel, ConfirmationApplicationWording>(
            "confirmation-application", (model, words, type) => new ConfirmationApplicationPaper(model, words, type)),
        new PaperKind<PledgeModel, PledgeWording>(
            "pledge", (model, words, type) => new PledgePaper(model, words, type)),
        new PaperKind<LegalRepresentativeCertificateModel, LegalRepresentativeCertificateWording>(
            "legal-representative-certificate", (model, words, type) => new LegalRepresentativeCertificatePaper(model, words, type)),
        new PaperKind<OrganisationCertificateModel, OrganisationCertificateWording>(
            "organisation-certificate", (model, words, type) => new OrganisationCertificatePaper(model, words, type)),
        new PaperKind<QualificationExtractModel, QualificationExtractWording>(
            "qualification-extract", (model, words, type) => new QualificationExtractPaper(model, words, type)),
        new PaperKind<ServiceAddressFormModel, ServiceAddressFormWording>(
            "service-address-form", (model, words, type) => new ServiceAddressFormPaper(model, words, type)),
        new PaperKind<ProtectedAddressSheetModel, ProtectedAddressSheetWording>(
            "protected-address-sheet", (model, words, type) => new ProtectedAddressSheetPaper(model, words, type)),
        new PaperKind<MaterialsListModel, MaterialsListWording>(
            "materials-list", (model, words, type) => new MaterialsListPaper(model, words, type)),
        new PaperKind<ConfirmationPacketModel, ConfirmationPacketWording>(
            "confirmation-packet", (model, words, type) => new JudicialConfirmationPacket(model, words, type)),
    ];

    /// <summary>The kind of that name.</summary>
    /// <param name="name">A name such as <c>agreement</c>.</param>
    /// <returns>The kind, or null when no paper has the name.</returns>
    public static PaperKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
