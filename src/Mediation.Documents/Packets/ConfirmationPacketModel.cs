using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;

namespace Mediation.Documents.Packets;

/// <summary>
/// Everything handed to the court for one judicial confirmation. Each place the court asks for holds papers
/// or an absence with its reason; a packet that says neither is refused. Protected addresses have no place
/// here: they go on a sheet of their own.
/// </summary>
public sealed record ConfirmationPacketModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Name of the dispute, e.g. 张某与李某相邻关系纠纷.</summary>
    public required string Dispute { get; init; }

    /// <summary>Names of the applicants.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>司法确认申请书.</summary>
    public ConfirmationApplicationModel? Application { get; init; }

    /// <summary>承诺书, where it isn't part of the application.</summary>
    public PledgeModel? Pledge { get; init; }

    /// <summary>调解协议书 set from its data; usually beside the scan of the signed one.</summary>
    public AgreementModel? Agreement { get; init; }

    /// <summary>Scan of the signed and sealed agreement.</summary>
    public IReadOnlyList<ScanModel> SignedAgreement { get; init; } = [];

    /// <summary>身份证明.</summary>
    public IReadOnlyList<ScanModel> Identity { get; init; } = [];

    /// <summary>调解组织主持调解的证明.</summary>
    public OrganisationCertificateModel? OrganisationCertificate { get; init; }

    /// <summary>调解组织、调解员资质.</summary>
    public IReadOnlyList<ScanModel> Qualifications { get; init; } = [];

    /// <summary>财产权利证明.</summary>
    public IReadOnlyList<ScanModel> PropertyPapers { get; init; } = [];

    /// <summary>送达地址确认书, one for each party.</summary>
    public IReadOnlyList<ServiceAddressFormModel> ServiceAddresses { get; init; } = [];

    /// <summary>授权委托书 and the agents' papers.</summary>
    public IReadOnlyList<ScanModel> PowersOfAttorney { get; init; } = [];

    /// <summary>权利义务告知书.</summary>
    public IReadOnlyList<RightsNoticeModel> RightsNotices { get; init; } = [];

    /// <summary>调解记录 of joint sittings; the record of a separate one is refused.</summary>
    public IReadOnlyList<MediationRecordModel> MediationRecords { get; init; } = [];

    /// <summary>Other papers the court asks for.</summary>
    public IReadOnlyList<ScanModel> Others { get; init; } = [];

    /// <summary>For each place without papers: why.</summary>
    public IReadOnlyList<AbsenceModel> Absences { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Court))
            yield return new PaperRefusal("court", "没有写明人民法院");
        foreach (var complaint in Scans().Select(scan => scan.Complaint).OfType<string>())
            yield return new PaperRefusal("scans", complaint);
        if (MediationRecords.Any(record => record.Manner is SittingManner.Separate))
            yield return new PaperRefusal("mediationRecords", "背靠背调解的记录不得装入各方都能看到的材料");
        foreach (var missing in Absences.Where(absence => !Stamp.Draft && absence.Kind is AbsenceKind.Missing))
            yield return new PaperRefusal("absences", $"材料不齐：{missing.Reason}");
        if (!Stamp.Draft && Parts().Any(part => part.Stamp.Draft))
            yield return new PaperRefusal("stamp.draft", "正式的司法确认材料里不能有草稿");
    }

    private IEnumerable<ScanModel> Scans() =>
        [.. SignedAgreement, .. Identity, .. Qualifications, .. PropertyPapers, .. PowersOfAttorney, .. Others];

    private IEnumerable<PaperModel> Parts() =>
        new PaperModel?[] { Application, Pledge, Agreement, OrganisationCertificate }.OfType<PaperModel>()
            .Concat(ServiceAddresses).Concat(RightsNotices).Concat(MediationRecords);
}
