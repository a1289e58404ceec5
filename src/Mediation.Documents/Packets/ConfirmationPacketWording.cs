using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.MaterialsList;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;

namespace Mediation.Documents.Packets;

/// <summary>Words of the packet, and of the papers set in it.</summary>
public sealed record ConfirmationPacketWording() : PaperWording("司法确认申请材料")
{
    /// <summary>Label on the cover.</summary>
    public string Court { get; init; } = "受理法院";

    /// <summary>Label on the cover.</summary>
    public string Applicants { get; init; } = "申请人";

    /// <summary>Label on the cover.</summary>
    public string Dispute { get; init; } = "纠纷";

    /// <summary>Label on the cover.</summary>
    public string AgreementNumber { get; init; } = "调解协议编号";

    /// <summary>Label on the cover.</summary>
    public string Committee { get; init; } = "调解组织";

    /// <summary>Title of the contents.</summary>
    public string Contents { get; init; } = "目　录";

    /// <summary>Column.</summary>
    public string Number { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "材料名称";

    /// <summary>Column of the contents.</summary>
    public string PageNumbers { get; init; } = "页码";

    /// <summary>Column.</summary>
    public string Remarks { get; init; } = "备注";

    /// <summary>Between the first and the last page of a paper.</summary>
    public string PageRange { get; init; } = "—";

    /// <summary>An absence; place: reason.</summary>
    public string Missing { get; init; } = "缺：{reason}";

    /// <summary>An absence; place: reason.</summary>
    public string NotApplicable { get; init; } = "不适用：{reason}";

    /// <summary>Place.</summary>
    public string ApplicationSlot { get; init; } = "司法确认申请书";

    /// <summary>Place.</summary>
    public string PledgeSlot { get; init; } = "承诺书";

    /// <summary>Place.</summary>
    public string AgreementSlot { get; init; } = "人民调解协议书";

    /// <summary>Place.</summary>
    public string IdentitySlot { get; init; } = "身份证明";

    /// <summary>Place.</summary>
    public string OrganisationCertificateSlot { get; init; } = "调解组织主持调解的证明";

    /// <summary>Place.</summary>
    public string QualificationsSlot { get; init; } = "调解组织、调解员资质证明";

    /// <summary>Place.</summary>
    public string PropertyPapersSlot { get; init; } = "与调解协议有关的财产权利证明";

    /// <summary>Place.</summary>
    public string ServiceAddressesSlot { get; init; } = "送达地址确认书";

    /// <summary>Place.</summary>
    public string PowersOfAttorneySlot { get; init; } = "授权委托书及代理人身份材料";

    /// <summary>Place.</summary>
    public string RecordsSlot { get; init; } = "权利义务告知书、调解记录";

    /// <summary>Place.</summary>
    public string OthersSlot { get; init; } = "其他材料";

    /// <summary>Words of the application.</summary>
    public ConfirmationApplicationWording Application { get; init; } = new();

    /// <summary>Words of the pledge.</summary>
    public PledgeWording Pledge { get; init; } = new();

    /// <summary>Words of the agreement.</summary>
    public AgreementWording Agreement { get; init; } = new();

    /// <summary>Words of the certificate.</summary>
    public OrganisationCertificateWording OrganisationCertificate { get; init; } = new();

    /// <summary>Words of the address forms.</summary>
    public ServiceAddressFormWording ServiceAddress { get; init; } = new();

    /// <summary>Words of the rights notices.</summary>
    public RightsNoticeWording RightsNotice { get; init; } = new();

    /// <summary>Words of the mediation records.</summary>
    public MediationRecordWording MediationRecord { get; init; } = new();

    /// <summary>Words of the list of materials at the end.</summary>
    public MaterialsListWording MaterialsList { get; init; } = new();

    /// <summary>Head of a scanned page; places: slot, title.</summary>
    public string ScanHead { get; init; } = "{slot}：{title}";

    /// <summary>What a place is called.</summary>
    /// <param name="slot">The place.</param>
    public string Slot(PacketSlot slot) => slot switch
    {
        PacketSlot.Application => ApplicationSlot,
        PacketSlot.Pledge => PledgeSlot,
        PacketSlot.Agreement => AgreementSlot,
        PacketSlot.Identity => IdentitySlot,
        PacketSlot.OrganisationCertificate => OrganisationCertificateSlot,
        PacketSlot.Qualifications => QualificationsSlot,
        PacketSlot.PropertyPapers => PropertyPapersSlot,
        PacketSlot.ServiceAddresses => ServiceAddressesSlot,
        PacketSlot.PowersOfAttorney => PowersOfAttorneySlot,
        PacketSlot.Records => RecordsSlot,
        PacketSlot.Others => OthersSlot,
    };
}
