using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>移送材料清单.</summary>
/// <param name="model">What is handed over.</param>
/// <param name="wording">Words of the office or its court; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The list is empty.</exception>
public sealed class MaterialsListPaper(
    MaterialsListModel model, MaterialsListWording? wording = null, Typography? typography = null)
    : Paper<MaterialsListModel, MaterialsListWording>(model, wording ?? new MaterialsListWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Text(Words.Opening.Fill(("court", Model.Court), ("dispute", Model.Dispute)));
        column.Item().Component(new MaterialsTable([.. Model.Materials.Select(Row)], Words));
        column.Item().Component(new HandOver(Model.HandedOverBy, Model.HandedOverOn, Words));
    }

    private MaterialsTableRow Row(MaterialModel material) => new(
        material.Name,
        material.Original ? Words.Original : Words.Copy,
        material.Copies,
        cell => cell.Text(material.Pages is { } pages ? ChineseText.Plain(pages) : string.Empty),
        material.Remarks);
}
