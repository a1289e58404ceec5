using Mediation.Documents.Packets;
using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>A complete packet: papers, scans of one and of three pages, and two places that don't apply.</summary>
public static class SamplePackets
{
    public static ConfirmationPacketModel Packet(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        Dispute = Cast.Matter,
        Applicants = cast.Names,
        AgreementNumber = "（2026）示海调协字第0018号",
        Application = SamplePapers.ConfirmationApplication(cast),
        Agreement = SamplePapers.Agreement(cast),
        SignedAgreement = [new ScanModel { Title = "签名盖章的协议书", Files = [SampleImages.Page, SampleImages.Page, SampleImages.Page] }],
        Identity = [.. cast.Names.Select(name => new ScanModel { Title = $"{name}居民身份证", Files = [SampleImages.Landscape] })],
        OrganisationCertificate = SamplePapers.OrganisationCertificate(cast),
        Qualifications = [new ScanModel { Title = "人民调解委员会备案表", Files = [SampleImages.Page] }],
        ServiceAddresses = [.. cast.Parties.Select((PartyModel party) => SamplePapers.ServiceAddressForm(cast, party))],
        RightsNotices = [SamplePapers.RightsNotice(cast)],
        MediationRecords = [SamplePapers.MediationRecord(cast)],
        Absences =
        [
            new AbsenceModel { Slot = PacketSlot.Pledge, Kind = AbsenceKind.NotApplicable, Reason = "承诺已经写入申请书" },
            new AbsenceModel { Slot = PacketSlot.PropertyPapers, Kind = AbsenceKind.NotApplicable, Reason = "协议不涉及财产权利的设立或者转移" },
            new AbsenceModel { Slot = PacketSlot.PowersOfAttorney, Kind = AbsenceKind.NotApplicable, Reason = "当事人均本人参加" },
        ],
    };
}
