namespace Mediation.Domain.Cases;

/// <summary>The kinds of paper a dossier holds.</summary>
public enum PaperKind
{
    /// <summary>人民调解申请书.</summary>
    Application,

    /// <summary>受理登记表.</summary>
    IntakeRegistration,

    /// <summary>受理回执.</summary>
    Receipt,

    /// <summary>权利义务告知书.</summary>
    RightsNotice,

    /// <summary>个人信息处理告知同意书.</summary>
    PrivacyNotice,

    /// <summary>授权委托书.</summary>
    PowerOfAttorney,

    /// <summary>身份证明.</summary>
    IdentityCopy,

    /// <summary>调查记录.</summary>
    InvestigationRecord,

    /// <summary>证据材料.</summary>
    Evidence,

    /// <summary>调解记录.</summary>
    MediationRecord,

    /// <summary>调解协议书.</summary>
    Agreement,

    /// <summary>口头协议登记表.</summary>
    OralAgreementRegistration,

    /// <summary>履行凭证.</summary>
    PerformanceProof,

    /// <summary>回访记录.</summary>
    FollowUpRecord,

    /// <summary>不予受理通知书.</summary>
    DeclineNotice,

    /// <summary>终止调解通知书.</summary>
    TerminationNotice,

    /// <summary>其他途径告知记录.</summary>
    NoteOfTelling,

    /// <summary>分流函.</summary>
    DiversionLetter,

    /// <summary>反馈函.</summary>
    ReplyLetter,

    /// <summary>现场解决记录.</summary>
    WalkInNote,

    /// <summary>司法确认申请书.</summary>
    ConfirmationApplication,

    /// <summary>司法确认材料包.</summary>
    ConfirmationPacket,

    /// <summary>会诊记录.</summary>
    ConsultationMinutes,

    /// <summary>更正说明.</summary>
    CorrectionSlip,

    /// <summary>财产权利证明.</summary>
    PropertyPaper,

    /// <summary>卷宗封面.</summary>
    DossierCover,

    /// <summary>卷内目录.</summary>
    DossierContents,

    /// <summary>补充协议书.</summary>
    SupplementaryAgreement,

    /// <summary>履行收条.</summary>
    PerformanceReceipt,

    /// <summary>结案报告表.</summary>
    ClosingReport,

    /// <summary>卷宗情况说明.</summary>
    DossierDescription,

    /// <summary>封底.</summary>
    BackCover,

    /// <summary>代表人推选书.</summary>
    GroupList,

    /// <summary>复诊记录.</summary>
    ReexaminationRecord,

    /// <summary>移送函.</summary>
    TransferLetter,

    /// <summary>履行情况证明: for the police.</summary>
    PerformanceCertificate,

    /// <summary>承诺书.</summary>
    Pledge,

    /// <summary>主持调解证明.</summary>
    OrganisationCertificate,

    /// <summary>调解组织、调解员资质摘录.</summary>
    QualificationExtract,

    /// <summary>法定代表人身份证明书.</summary>
    LegalRepresentativeCertificate,

    /// <summary>送达地址确认书.</summary>
    ServiceAddressForm,

    /// <summary>当事人保密地址单: for the court alone.</summary>
    ProtectedAddressSheet,

    /// <summary>移送材料清单.</summary>
    MaterialsList,

    /// <summary>人民调解卷宗: the whole dossier, bound.</summary>
    Dossier,

    /// <summary>其他材料.</summary>
    Other,
}
