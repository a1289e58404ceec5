using Mediation.Documents.Papers;

namespace Mediation.Documents.Packets;

/// <summary>A paper or a scan that stands in the packet.</summary>
/// <param name="Slot">The place it answers.</param>
/// <param name="Title">What contents and bookmarks call it.</param>
/// <param name="Kind">Original, copy or printed, in the list's words.</param>
/// <param name="Hash">SHA-256 of a scan's files, or of what a set paper says.</param>
/// <param name="Section">Name under which the PDF knows its pages.</param>
/// <param name="Compose">Adds its pages under that name.</param>
internal sealed record PacketItem(
    PacketSlot Slot, string Title, string Kind, string Hash, string Section, Action<IDocumentContainer, string> Compose)
{
    public static PacketItem Of(PacketSlot slot, IPaper paper, string kind, string section) =>
        new(slot, paper.Title, kind, paper.Hash, section, paper.Compose);
}
