using Mediation.Db;
using Mediation.Db.Templates;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Templates;
using Mediation.Domain.Centres;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Mediation.Web.Infrastructure.CaseAccess;
using PaperKind = Mediation.Domain.Cases.PaperKind;

namespace Mediation.Web.Features.Cases.Confirmations.PacketManifest;

/// <summary>What a court asks for, and what of it could be bound now. Nothing is set and nothing sealed is opened for it.</summary>
public sealed class PacketPlaces(CurrentCase current, MediationDbContext db)
{
    private static readonly ConfirmationPacketWording Words = new();

    /// <summary>Every place of the court's list, in its order.</summary>
    public async Task<IReadOnlyList<PacketPlace>> ReadAsync(JudicialConfirmation confirmation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        var matter = CourtPacketMatter.Instance.Name;
        var demands = (await db.TemplatesOnAsync(current.Committee.Id, current.Context.Today, [matter], cancellationToken)).Of(matter);
        var stamp = new PaperStamp { SetAt = new DateTimeOffset(current.Context.Now, TimeSpan.Zero) };
        var source = new PaperSource(current.Case, current.Centre, current.Committee, stamp, current.Context, new NothingOpened());
        var scans = current.Case.Papers.Where(paper => paper is { IsScan: true, IsInForce: true })
            .ToLookup(paper => paper.Kind, paper => new ScanModel { Title = paper.Title, Files = [] });
        var packet = ConfirmationSheets.Packet(
            source, confirmation, new Dictionary<Guid, Mediator>(), scans, slot => CourtPacketMatter.Demand(slot, confirmation.Court ?? "", demands));
        return
        [
            .. Enum.GetValues<PacketSlot>().Select(slot => new PacketPlace(
                Words.Slot(slot),
                [.. ConfirmationSheets.ScanFor(slot) is { } kind ? scans[kind].Select(scan => scan.Title) : []],
                packet.Absences.FirstOrDefault(absence => absence.Slot == slot),
                ConfirmationSheets.ScanFor(slot))),
        ];
    }

    /// <summary>The manifest asks only whether something is there.</summary>
    private sealed class NothingOpened : IPartyIdentities
    {
        public PartyIdentity Of(Party party) => new(null, null);
    }
}

/// <summary>A place of the court's list.</summary>
/// <param name="Name">What the court asks for.</param>
/// <param name="Scans">Titles of the scans that answer it.</param>
/// <param name="Absence">Why nothing does; null where something does.</param>
/// <param name="Upload">The kind of scan that would answer it; null where the product prints it.</param>
public sealed record PacketPlace(string Name, IReadOnlyList<string> Scans, AbsenceModel? Absence, PaperKind? Upload);
