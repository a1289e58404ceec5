using Mediation.Documents.Papers;

namespace Mediation.Documents.Packets;

/// <summary>A paper or a scan that stands in the packet.</summary>
/// <param name="Slot">The place it answers.</param>
/// <param name="Title">What contents and bookmarks call it.</param>
/// <param name="Kind">Original, copy or printed, in the list's words.</param>
/// <param name="Section">Name under which the PDF knows its pages.</param>
/// <param name="Compose">Adds its pages under that name.</param>
internal sealed record PacketItem(
    PacketSlot Slot, string Title, string Kind, string Section, Action<IDocumentContainer, string> Compose)
{
    public static PacketItem Of(PacketSlot slot, IPaper paper, string kind, string section) =>
        new(slot, paper.Title, kind, section, paper.Compose);
}
