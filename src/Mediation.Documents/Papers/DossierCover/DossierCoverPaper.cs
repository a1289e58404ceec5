using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DossierCover;

/// <summary>卷宗封面.</summary>
/// <param name="model">Whose dossier, from when to when.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The dossier has no name.</exception>
public sealed class DossierCoverPaper(DossierCoverModel model, DossierCoverWording? wording = null, Typography? typography = null)
    : Paper<DossierCoverModel, DossierCoverWording>(model, wording ?? new DossierCoverWording(), typography)
{
    private const float AboveTitle = 70;
    private const float TitleSize = 36;
    private const float RowHeight = 40;
    private const float LabelWidth = 110;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        column.Item().PaddingTop(AboveTitle).AlignCenter().Text(Model.Committee).Style(Typography.Title);
        column.Item().PaddingTop(24).PaddingBottom(AboveTitle).AlignCenter().Text(Words.Title).Style(Typography.Title).FontSize(TitleSize);
        column.Item().DefaultTextStyle(style => style.FontSize(Typography.CoverSize)).Table(Fields);
    }

    private void Fields(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(LabelWidth);
            columns.RelativeColumn();
        });
        Field(table, Words.Matter, Model.Matter);
        Field(table, Words.Year, Words.YearValue.Fill(("year", ChineseText.Plain(Model.Year))).InFullWidth());
        Field(table, Words.Number, Model.Stamp.Number?.InFullWidth() ?? Words.BlankNumber);
        Field(table, Words.Category, Model.Category);
        Field(table, Words.Mediators, string.Join("、", Model.Mediators));
        Field(table, Words.Days, Words.Span.Fill(("from", ChineseText.Date(Model.From)), ("to", ChineseText.Date(Model.To))));
        Field(table, Words.FiledBy, Model.FiledBy);
        Field(table, Words.FiledOn, ChineseText.Date(Model.FiledOn));
        Field(table, Words.Retention, Model.Retention);
        Field(table, Words.Remarks, Model.Remarks);
    }

    private static void Field(TableDescriptor table, string label, string? value)
    {
        table.Cell().MinHeight(RowHeight).Label(label);
        table.Cell().Value(value);
    }
}
