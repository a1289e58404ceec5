using Mediation.Documents.Components;

namespace Mediation.Documents.Packets;

/// <summary>
/// Contents of the packet: every place the court asks for, with its papers and their computed pages, or
/// with the reason why it is empty. A click on a row leads to the paper.
/// </summary>
internal sealed class PacketContents(
    IReadOnlyList<PacketItem> items,
    IReadOnlyList<AbsenceModel> absences,
    string materialsSection,
    ConfirmationPacketWording wording) : IComponent
{
    public void Compose(IContainer container) => container.Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(44);
            columns.RelativeColumn(1.3f);
            columns.ConstantColumn(64);
            columns.RelativeColumn();
        });
        table.Header(header =>
        {
            header.Cell().Label(wording.Number);
            header.Cell().Label(wording.Name);
            header.Cell().Label(wording.PageNumbers);
            header.Cell().Label(wording.Remarks);
        });
        var number = 0;
        foreach (var slot in Enum.GetValues<PacketSlot>().Where(IsListed))
            Place(table, ChineseText.Plain(++number), slot);
        Item(table, ChineseText.Plain(++number), wording.MaterialsList.Title, materialsSection);
    });

    private bool IsListed(PacketSlot slot) =>
        items.Any(item => item.Slot == slot) || absences.Any(absence => absence.Slot == slot);

    private void Place(TableDescriptor table, string number, PacketSlot slot)
    {
        var inPlace = items.Where(item => item.Slot == slot).ToList();
        for (var index = 0; index < inPlace.Count; index++)
        {
            Item(
                table,
                inPlace.Count == 1 ? number : $"{number}-{ChineseText.Plain(index + 1)}",
                inPlace[index].Title,
                inPlace[index].Section);
        }

        foreach (var absence in absences.Where(absence => absence.Slot == slot))
            Absence(table, number, absence);
    }

    private void Item(TableDescriptor table, string number, string title, string section)
    {
        table.Cell().CentredValue(number);
        table.Cell().Kept(title).Boxed().SectionLink(section).Text(title);
        table.Cell().Boxed().AlignCenter().Text(text => text.PagesOfSection(section, wording.PageRange));
        table.Cell().Value(null);
    }

    private void Absence(TableDescriptor table, string number, AbsenceModel absence)
    {
        table.Cell().CentredValue(number);
        table.Cell().Value(wording.Slot(absence.Slot));
        table.Cell().Value(null);
        table.Cell().Value((absence.Kind switch
        {
            AbsenceKind.Missing => wording.Missing,
            AbsenceKind.NotApplicable => wording.NotApplicable,
        }).Fill(("reason", absence.Reason)));
    }
}
