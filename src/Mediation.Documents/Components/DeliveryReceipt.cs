using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>送达回执: the box at the foot of a notice in which its delivery is noted.</summary>
internal sealed class DeliveryReceipt(DeliveryModel delivery, DeliveryWording wording, Typography typography) : IComponent
{
    private const uint ThreeColumns = 3;

    public void Compose(IContainer container) =>
        container.PreventPageBreak().DefaultTextStyle(typography.Form).Column(column =>
        {
            column.Item().PaddingBottom(4).Text(wording.Title).Bold();
            column.Item().Table(Receipt);
        });

    private void Receipt(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(72);
            columns.RelativeColumn();
            columns.ConstantColumn(72);
            columns.RelativeColumn();
        });
        table.Cell().MinHeight(30).Label(wording.Way);
        table.Cell().ColumnSpan(ThreeColumns).Value(delivery.Way);
        table.Cell().MinHeight(36).Label(wording.ReceivedBy);
        table.Cell().Value(delivery.ReceivedBy);
        table.Cell().Label(wording.ReceivedOn);
        table.Cell().CentredValue(ChineseText.Date(delivery.ReceivedOn));
        table.Cell().MinHeight(36).Label(wording.Remarks);
        table.Cell().ColumnSpan(ThreeColumns).Value(delivery.Remarks);
    }
}
