using Mediation.Documents.Components;
using Mediation.Documents.Papers.DossierContents;

namespace Mediation.Documents.Packets;

/// <summary>
/// The contents of a bound dossier: every paper with its computed pages, and those that are owed. A click on a row leads to the paper.
/// </summary>
internal sealed class DossierIndex(
    DossierModel model, IReadOnlyList<DossierItem> items, string descriptionSection, DossierWording wording) : IComponent
{
    private const uint Columns = 4;

    private readonly DossierContentsWording _words = wording.Contents;
    private int _ordinal;

    public void Compose(IContainer container) => container.Table(table =>
    {
        DossierContentsPaper.DefineColumns(table, _words);
        for (var index = 0; index < model.Matters.Count; index++)
            Matter(table, index, model.Matters[index]);
        Row(table, wording.Description.Title, descriptionSection, remarks: null);
    });

    private void Matter(TableDescriptor table, int index, DossierMatterModel matter)
    {
        if (model.Matters.Count > 1)
        {
            table.Cell().ColumnSpan(Columns).Value(
                matter.CaseNumber is { } number ? wording.MatterLine.Fill(("matter", matter.Matter), ("number", number)) : matter.Matter);
        }

        foreach (var item in items.Where(item => item.Matter == index))
            Row(table, item.Paper.Pages.Title, item.Section, item.Paper.Remarks);
        foreach (var missing in matter.Missing)
        {
            table.Cell().CentredValue(ChineseText.Plain(++_ordinal));
            table.Cell().Value(missing);
            table.Cell().Value(null);
            table.Cell().Value(wording.Missing);
        }
    }

    private void Row(TableDescriptor table, string name, string section, string? remarks)
    {
        table.Cell().CentredValue(ChineseText.Plain(++_ordinal));
        table.Cell().Kept(name).Boxed().SectionLink(section).Text(name);
        table.Cell().Boxed().AlignCenter().Text(text => text.PagesOfSection(section, _words.PageRange));
        table.Cell().Value(remarks);
    }
}
