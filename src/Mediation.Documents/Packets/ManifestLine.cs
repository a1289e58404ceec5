namespace Mediation.Documents.Packets;

/// <summary>A line of a packet's manifest: a paper on its pages, or why nothing stands in the place.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Place">The place in the packet's words.</param>
/// <param name="Name">The paper.</param>
/// <param name="Pages">Its pages; null where there are none.</param>
/// <param name="Hash">SHA-256 of what was bound: a scan's files, a set paper's content; hexadecimal.</param>
/// <param name="Absence">Why there are none.</param>
public sealed record ManifestLine(PacketSlot Slot, string Place, string Name, SectionSpan? Pages, string? Hash, AbsenceModel? Absence);
