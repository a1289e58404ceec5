using Mediation.Documents.Packets;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.ProtectedAddressSheet;
using Mediation.Documents.Papers.ServiceAddressForm;
using Mediation.Documents.Papers.TransferLetter;
using Mediation.Documents.Templates;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>The application for judicial confirmation and the packet around it, in the court's order.</summary>
public static class ConfirmationSheets
{
    public static ConfirmationApplicationModel Application(PaperSource source, JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        var agreement = confirmation.Agreement;
        return new ConfirmationApplicationModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Court = confirmation.Court ?? "",
            Parties = [.. confirmation.Signatories.OrderBy(p => p.Position).Select(source.Model)],
            AgreementNumber = agreement.Number ?? "",
            AgreedOn = agreement.BindingOn ?? agreement.AgreedOn ?? source.Context.Today,
            EffectiveOn = agreement.EffectiveOn ?? source.Context.Today,
            Dispute = source.Case.Category.Name,
            Facts = agreement.Facts,
            Terms = [.. agreement.Clauses.Where(c => c.MayBeConfirmed).OrderBy(c => c.Number).Select(c => c.Text)],
            Attachments =
            [
                new AttachmentModel { Name = "当事人身份证明", Copies = confirmation.Signatories.Count() },
                new AttachmentModel { Name = "调解组织主持调解的证明" },
                new AttachmentModel { Name = "送达地址确认书", Copies = confirmation.Signatories.Count() },
            ],
            ByMouth = confirmation.OralApplication is { } oral
                ? new OralApplicationModel { On = oral.On, Place = oral.Place, TakenBy = oral.TakenBy, Statement = oral.Statement }
                : null,
            Signatures = [.. confirmation.Signatories.OrderBy(p => p.Position).SelectMany(source.Lines)],
        };
    }

    public static OrganisationCertificateModel Certificate(
        PaperSource source, JudicialConfirmation confirmation, IReadOnlyDictionary<Guid, Mediator> register)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        ArgumentNullException.ThrowIfNull(register);
        return new OrganisationCertificateModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Court = confirmation.Court ?? "",
            RegistrationNumber = source.Committee.RegistrationNumber,
            Seat = source.Centre.Address,
            Parties = [.. confirmation.Signatories.Select(p => p.Name)],
            Dispute = source.Case.Title,
            Mediators =
            [
                .. source.Case.Mediators.Where(m => m.Until is null).OrderByDescending(m => m.IsHost).Select(m => new CertifiedMediatorModel
                {
                    Name = m.Name,
                    CertificateNumber = register.GetValueOrDefault(m.MediatorId)?.CertificateNumber,
                    Host = m.IsHost,
                }),
            ],
            Sessions = [.. source.Case.Sessions.Where(s => s.WasHeld).Select(s => ChinaTime.DayOf(s.StartsAt)).Distinct()],
            AgreementNumber = confirmation.Agreement.Number ?? "",
            AgreedOn = confirmation.Agreement.BindingOn ?? confirmation.Agreement.AgreedOn ?? source.Context.Today,
            CertifiedOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    public static PledgeModel Pledge(PaperSource source, JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        var applicants = confirmation.Signatories.OrderBy(p => p.Position).ToList();
        return new PledgeModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Court = confirmation.Court ?? "",
            Applicants = [.. applicants.Select(p => p.Name)],
            AgreementNumber = confirmation.Agreement.Number ?? "",
            Signatures = [.. applicants.SelectMany(source.Lines)],
        };
    }

    /// <summary>The letter with which the committee hands the application over.</summary>
    public static TransferLetterModel Transfer(PaperSource source, JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        var agreement = confirmation.Agreement;
        return new TransferLetterModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Addressee = confirmation.Court ?? "",
            Parties = [.. confirmation.Signatories.OrderBy(p => p.Position).Select(p => p.Name)],
            Matter = source.Case.Title,
            ToConfirm = new AgreementToConfirmModel(agreement.Number ?? "", agreement.BindingOn ?? agreement.AgreedOn ?? source.Context.Today),
            Attachments = ["司法确认申请材料"],
            ContactPerson = source.Case.HostMediatorName,
            ContactPhone = source.Centre.Phone,
            LetterOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    /// <summary>One form for each signatory. A protected address goes on the sheet of its own.</summary>
    public static IEnumerable<ServiceAddressFormModel> ServiceAddresses(PaperSource source, JudicialConfirmation confirmation) =>
        from party in confirmation.Signatories.OrderBy(p => p.Position)
        let model = source.Model(party)
        select new ServiceAddressFormModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Court = confirmation.Court ?? "",
            Party = party.Name,
            Address = model.Address,
            Phone = model.Phone,
            Signatures = [.. source.Lines(party)],
        };

    /// <summary>The sheet on which only the court reads a protected address; null when there is none.</summary>
    public static ProtectedAddressSheetModel? ProtectedAddresses(PaperSource source, JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        var shielded = confirmation.Signatories.Where(p => p is { IsAddressProtected: true, Address: not null }).ToList();
        return shielded.Count == 0 ? null : new ProtectedAddressSheetModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            Court = confirmation.Court ?? "",
            AgreementNumber = confirmation.Agreement.Number ?? "",
            Addresses = [.. shielded.Select(p => new ProtectedAddressModel { Party = p.Name, Address = p.Address! })],
            SheetOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    /// <summary>The whole packet: every place of the court's list holds papers, or says why it doesn't.</summary>
    /// <param name="source">The case and its people.</param>
    /// <param name="confirmation">The application.</param>
    /// <param name="register">The mediators' entries in the register.</param>
    /// <param name="scans">Scans on file, by kind of paper.</param>
    /// <param name="demand">What this court asks for.</param>
    public static ConfirmationPacketModel Packet(
        PaperSource source, JudicialConfirmation confirmation, IReadOnlyDictionary<Guid, Mediator> register, ILookup<PaperKind, ScanModel> scans,
        Func<PacketSlot, CourtDemand> demand)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(confirmation);
        ArgumentNullException.ThrowIfNull(scans);
        var packet = new ConfirmationPacketModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Court = confirmation.Court ?? "",
            Dispute = source.Case.Title,
            Applicants = [.. confirmation.Signatories.Select(p => p.Name)],
            AgreementNumber = confirmation.Agreement.Number ?? "",
            Application = Application(source, confirmation),
            Agreement = AgreementSheets.Written(source, confirmation.Agreement),
            SignedAgreement = [.. scans[PaperKind.Agreement]],
            Identity = [.. scans[PaperKind.IdentityCopy]],
            OrganisationCertificate = Certificate(source, confirmation, register),
            Pledge = demand(PacketSlot.Pledge) is CourtDemand.Always ? Pledge(source, confirmation) : null,
            Qualifications = Wanted(PacketSlot.Qualifications) ? [.. scans[PaperKind.QualificationExtract]] : [],
            PropertyPapers = Wanted(PacketSlot.PropertyPapers) ? [.. scans[PaperKind.PropertyPaper]] : [],
            ServiceAddresses = Wanted(PacketSlot.ServiceAddresses) ? [.. ServiceAddresses(source, confirmation)] : [],
            PowersOfAttorney = [.. scans[PaperKind.PowerOfAttorney]],
            RightsNotices = Wanted(PacketSlot.Records) ? [IntakeSheets.RightsNotice(source)] : [],
            MediationRecords = !Wanted(PacketSlot.Records) ? [] :
            [
                .. source.Case.Sessions.Where(s => s is { WasHeld: true, Kind: SittingKind.Joint }).Select(s => MediationSheets.Record(source, s)),
            ],
            Others = Wanted(PacketSlot.Others) ? [.. scans[PaperKind.Evidence]] : [],
        };
        return packet with { Absences = [.. Absences(packet, confirmation, demand)] };

        bool Wanted(PacketSlot slot) => demand(slot) is not CourtDemand.Never;
    }

    /// <summary>Which kind of scan answers a place; null where the product prints what is asked for.</summary>
    public static PaperKind? ScanFor(PacketSlot slot) => slot switch
    {
        PacketSlot.Identity => PaperKind.IdentityCopy,
        PacketSlot.Qualifications => PaperKind.QualificationExtract,
        PacketSlot.PropertyPapers => PaperKind.PropertyPaper,
        PacketSlot.PowersOfAttorney => PaperKind.PowerOfAttorney,
        PacketSlot.Others => PaperKind.Evidence,
        PacketSlot.Agreement => PaperKind.Agreement,
        PacketSlot.Application or PacketSlot.Pledge or PacketSlot.OrganisationCertificate or PacketSlot.ServiceAddresses or PacketSlot.Records => null,
    };

    private static IEnumerable<AbsenceModel> Absences(
        ConfirmationPacketModel packet, JudicialConfirmation confirmation, Func<PacketSlot, CourtDemand> demand)
    {
        if (packet.Pledge is null)
            yield return NotApplicable(PacketSlot.Pledge, "承诺内容已写入申请书");
        if (packet.Identity.Count == 0)
            yield return Missing(PacketSlot.Identity, "尚未上传当事人身份证明");
        if (packet.Qualifications.Count == 0)
            yield return Empty(PacketSlot.Qualifications, "尚未上传调解组织、调解员资质证明", "调解组织和调解员信息已载明于主持调解的证明");
        if (packet.PropertyPapers.Count == 0)
            yield return Empty(PacketSlot.PropertyPapers, "尚未上传财产权利证明", "协议不涉及财产权利证明");
        if (packet.ServiceAddresses.Count == 0)
            yield return Empty(PacketSlot.ServiceAddresses, "没有需要确认送达地址的当事人", "没有需要确认送达地址的当事人");
        if (packet.PowersOfAttorney.Count == 0)
        {
            yield return confirmation.Signatories.Any(p => p.Agents.Count > 0)
                ? Missing(PacketSlot.PowersOfAttorney, "有委托代理人，尚未上传授权委托书")
                : NotApplicable(PacketSlot.PowersOfAttorney, "当事人均未委托代理人");
        }
        if (packet.RightsNotices.Count + packet.MediationRecords.Count == 0)
            yield return Empty(PacketSlot.Records, "没有权利义务告知书和调解记录", "没有权利义务告知书和调解记录");
        if (packet.Others.Count == 0)
            yield return Empty(PacketSlot.Others, "尚未上传法院要求的其他材料", "没有其他材料");

        AbsenceModel Empty(PacketSlot slot, string owed, string otherwise) => demand(slot) switch
        {
            CourtDemand.Always => Missing(slot, owed),
            CourtDemand.WhereItApplies => NotApplicable(slot, otherwise),
            CourtDemand.Never => NotApplicable(slot, $"{packet.Court}不要求"),
        };
    }

    private static AbsenceModel Missing(PacketSlot slot, string reason) => new() { Slot = slot, Kind = AbsenceKind.Missing, Reason = reason };

    private static AbsenceModel NotApplicable(PacketSlot slot, string reason) =>
        new() { Slot = slot, Kind = AbsenceKind.NotApplicable, Reason = reason };
}
