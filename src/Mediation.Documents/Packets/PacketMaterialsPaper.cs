using Mediation.Documents.Components;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.MaterialsList;

namespace Mediation.Documents.Packets;

/// <summary>材料清单 at the end of the packet, with the page counts of what stands in it.</summary>
internal sealed class PacketMaterialsPaper(
    ConfirmationPacketModel model, IReadOnlyList<PacketItem> items, MaterialsListWording wording, Typography? typography)
    : Paper<ConfirmationPacketModel, MaterialsListWording>(model, wording, typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Text(Words.Opening.Fill(("court", Model.Court), ("dispute", Model.Dispute)));
        column.Item().Component(new MaterialsTable([.. items.Select(Row)], Words));
        column.Item().Component(new HandOver(null, null, Words));
    }

    private static MaterialsTableRow Row(PacketItem item) => new(
        item.Title,
        item.Kind,
        Copies: 1,
        cell => cell.Text(text => text.TotalPagesWithinSection(item.Section)));
}
