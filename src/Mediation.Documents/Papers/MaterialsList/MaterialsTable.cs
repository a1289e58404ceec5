using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>A row of the list; the number of pages is set by whoever knows it.</summary>
internal sealed record MaterialsTableRow(string Name, string Kind, int Copies, Action<IContainer> Pages, string? Remarks = null);

/// <summary>The table of materials: 序号、材料名称、原件或复印件、份数、页数、备注.</summary>
internal sealed class MaterialsTable(IReadOnlyList<MaterialsTableRow> rows, MaterialsListWording wording) : IComponent
{
    public void Compose(IContainer container) => container.Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(40);
            columns.RelativeColumn(3);
            columns.ConstantColumn(84);
            columns.ConstantColumn(40);
            columns.ConstantColumn(40);
            columns.RelativeColumn();
        });
        table.Header(header =>
        {
            header.Cell().Label(wording.Number);
            header.Cell().Label(wording.Name);
            header.Cell().Label(wording.Kind);
            header.Cell().Label(wording.Copies);
            header.Cell().Label(wording.Pages);
            header.Cell().Label(wording.Remarks);
        });
        for (var index = 0; index < rows.Count; index++)
            Row(table, index + 1, rows[index]);
    });

    private static void Row(TableDescriptor table, int number, MaterialsTableRow row)
    {
        table.Cell().CentredValue(ChineseText.Plain(number));
        table.Cell().Value(row.Name);
        table.Cell().CentredValue(row.Kind);
        table.Cell().CentredValue(ChineseText.Plain(row.Copies));
        table.Cell().Boxed().AlignCenter().Element(row.Pages);
        table.Cell().Value(row.Remarks);
    }
}
