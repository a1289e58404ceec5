using Mediation.Documents.Components;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;

namespace Mediation.Documents.Packets;

/// <summary>Puts the papers and scans of a packet into the court's order.</summary>
internal sealed class PacketItems(
    ConfirmationPacketModel model, ConfirmationPacketWording words, PageFooter footer, Typography typography)
{
    private readonly List<PacketItem> _items = [];

    /// <summary>The items in the court's order.</summary>
    public IReadOnlyList<PacketItem> Build()
    {
        foreach (var slot in Enum.GetValues<PacketSlot>())
        {
            foreach (var paper in Papers(slot))
                _items.Add(PacketItem.Of(slot, paper, words.MaterialsList.Printed, NextSection()));
            foreach (var scan in Scans(slot))
                _items.Add(Scan(slot, scan));
        }

        return _items;
    }

    private IEnumerable<IPaper> Papers(PacketSlot slot) => slot switch
    {
        PacketSlot.Application when model.Application is { } application =>
            [new ConfirmationApplicationPaper(application, words.Application, typography)],
        PacketSlot.Pledge when model.Pledge is { } pledge => [new PledgePaper(pledge, words.Pledge, typography)],
        PacketSlot.Agreement when model.Agreement is { } agreement =>
            [new AgreementPaper(agreement, words.Agreement, typography)],
        PacketSlot.OrganisationCertificate when model.OrganisationCertificate is { } certificate =>
            [new OrganisationCertificatePaper(certificate, words.OrganisationCertificate, typography)],
        PacketSlot.ServiceAddresses => model.ServiceAddresses.Select(
            form => new ServiceAddressFormPaper(form, words.ServiceAddress, typography)),
        PacketSlot.Records => model.RightsNotices
            .Select(IPaper (notice) => new RightsNoticePaper(notice, words.RightsNotice, typography))
            .Concat(model.MediationRecords.Select(record => new MediationRecordPaper(record, words.MediationRecord, typography))),
        PacketSlot.Application or PacketSlot.Pledge or PacketSlot.Agreement or PacketSlot.Identity
            or PacketSlot.OrganisationCertificate or PacketSlot.Qualifications or PacketSlot.PropertyPapers
            or PacketSlot.PowersOfAttorney or PacketSlot.Others => [],
    };

    private IReadOnlyList<ScanModel> Scans(PacketSlot slot) => slot switch
    {
        PacketSlot.Agreement => model.SignedAgreement,
        PacketSlot.Identity => model.Identity,
        PacketSlot.Qualifications => model.Qualifications,
        PacketSlot.PropertyPapers => model.PropertyPapers,
        PacketSlot.PowersOfAttorney => model.PowersOfAttorney,
        PacketSlot.Others => model.Others,
        PacketSlot.Application or PacketSlot.Pledge or PacketSlot.OrganisationCertificate
            or PacketSlot.ServiceAddresses or PacketSlot.Records => [],
    };

    private PacketItem Scan(PacketSlot slot, ScanModel scan)
    {
        var title = words.ScanHead.Fill(("slot", words.Slot(slot)), ("title", scan.Title));
        var pages = new ScannedPages(title, scan, footer, typography);
        return new PacketItem(
            slot, title, scan.Copy ? words.MaterialsList.Copy : words.MaterialsList.Original, scan.Hash, NextSection(), pages.Compose);
    }

    private string NextSection() => $"item-{_items.Count + 1}";
}
