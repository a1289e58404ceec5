using Mediation.Documents.Packets;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.DeclineNotice;
using Mediation.Documents.Papers.DiversionLetter;
using Mediation.Documents.Papers.FollowUpRecord;
using Mediation.Documents.Papers.IntakeRegistration;
using Mediation.Documents.Papers.InvestigationRecord;
using Mediation.Documents.Papers.MaterialsList;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.OralAgreementRegistration;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.ProtectedAddressSheet;
using Mediation.Documents.Papers.Receipt;
using Mediation.Documents.Papers.ReplyLetter;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;
using Mediation.Documents.Papers.TerminationNotice;
using Mediation.Documents.Papers.WalkInNote;

namespace Mediation.Documents.Papers;

/// <summary>Every paper the product prints, by name: what screens, jobs and commands choose from.</summary>
public static class PaperCatalog
{
    /// <summary>All kinds, in the order of the dossier, then those beside it, then the court's.</summary>
    public static IReadOnlyList<PaperKind> All { get; } =
    [
        new PaperKind<IntakeRegistrationModel, IntakeRegistrationWording>(
            "intake-registration", (model, words, type) => new IntakeRegistrationPaper(model, words, type)),
        new PaperKind<RightsNoticeModel, RightsNoticeWording>(
            "rights-notice", (model, words, type) => new RightsNoticePaper(model, words, type)),
        new PaperKind<InvestigationRecordModel, InvestigationRecordWording>(
            "investigation-record", (model, words, type) => new InvestigationRecordPaper(model, words, type)),
        new PaperKind<MediationRecordModel, MediationRecordWording>(
            "mediation-record", (model, words, type) => new MediationRecordPaper(model, words, type)),
        new PaperKind<AgreementModel, AgreementWording>(
            "agreement", (model, words, type) => new AgreementPaper(model, words, type)),
        new PaperKind<OralAgreementRegistrationModel, OralAgreementRegistrationWording>(
            "oral-agreement-registration", (model, words, type) => new OralAgreementRegistrationPaper(model, words, type)),
        new PaperKind<FollowUpRecordModel, FollowUpRecordWording>(
            "follow-up-record", (model, words, type) => new FollowUpRecordPaper(model, words, type)),
        new PaperKind<TerminationNoticeModel, TerminationNoticeWording>(
            "termination-notice", (model, words, type) => new TerminationNoticePaper(model, words, type)),
        new PaperKind<DeclineNoticeModel, DeclineNoticeWording>(
            "decline-notice", (model, words, type) => new DeclineNoticePaper(model, words, type)),
        new PaperKind<ReceiptModel, ReceiptWording>(
            "receipt", (model, words, type) => new ReceiptPaper(model, words, type)),
        new PaperKind<WalkInNoteModel, WalkInNoteWording>(
            "walk-in-note", (model, words, type) => new WalkInNotePaper(model, words, type)),
        new PaperKind<DiversionLetterModel, DiversionLetterWording>(
            "diversion-letter", (model, words, type) => new DiversionLetterPaper(model, words, type)),
        new PaperKind<ReplyLetterModel, ReplyLetterWording>(
            "reply-letter", (model, words, type) => new ReplyLetterPaper(model, words, type)),
        new PaperKind<ConfirmationApplicationModel, ConfirmationApplicationWording>(
            "confirmation-application", (model, words, type) => new ConfirmationApplicationPaper(model, words, type)),
        new PaperKind<PledgeModel, PledgeWording>(
            "pledge", (model, words, type) => new PledgePaper(model, words, type)),
        new PaperKind<OrganisationCertificateModel, OrganisationCertificateWording>(
            "organisation-certificate", (model, words, type) => new OrganisationCertificatePaper(model, words, type)),
        new PaperKind<ServiceAddressFormModel, ServiceAddressFormWording>(
            "service-address-form", (model, words, type) => new ServiceAddressFormPaper(model, words, type)),
        new PaperKind<MaterialsListModel, MaterialsListWording>(
            "materials-list", (model, words, type) => new MaterialsListPaper(model, words, type)),
        new PaperKind<ProtectedAddressSheetModel, ProtectedAddressSheetWording>(
            "protected-address-sheet", (model, words, type) => new ProtectedAddressSheetPaper(model, words, type)),
        new PaperKind<ConfirmationPacketModel, ConfirmationPacketWording>(
            "confirmation-packet", (model, words, type) => new JudicialConfirmationPacket(model, words, type)),
    ];

    /// <summary>The kind of that name.</summary>
    /// <param name="name">A name such as <c>agreement</c>.</param>
    /// <returns>The kind, or null when no paper has the name.</returns>
    public static PaperKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
