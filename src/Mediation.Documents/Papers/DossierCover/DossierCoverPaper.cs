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

    private protected override void Compose(ColumnDescriptor column) => Compose(column, Model, Words, Typography);

    /// <summary>Sets a cover, whatever document it stands in.</summary>
    internal static void Compose(ColumnDescriptor column, DossierCoverModel cover, DossierCoverWording words, Typography typography)
    {
        column.Item().PaddingTop(AboveTitle).AlignCenter().Text(cover.Committee).Style(typography.Title);
        column.Item().PaddingTop(24).PaddingBottom(AboveTitle).AlignCenter().Text(words.Title).Style(typography.Title).FontSize(TitleSize);
        column.Item().DefaultTextStyle(style => style.FontSize(typography.CoverSize)).Table(table => Fields(table, cover, words));
    }

    private static void Fields(TableDescriptor table, DossierCoverModel cover, DossierCoverWording words)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(LabelWidth);
            columns.RelativeColumn();
        });
        Field(table, words.Matter, cover.Matter);
        Field(table, words.Year, words.YearValue.Fill(("year", ChineseText.Plain(cover.Year))).InFullWidth());
        Field(table, words.Number, cover.Stamp.Number?.InFullWidth() ?? words.BlankNumber);
        Field(table, words.Category, cover.Category);
        Field(table, words.Mediators, string.Join("、", cover.Mediators));
        Field(table, words.Days, words.Span.Fill(("from", ChineseText.Date(cover.From)), ("to", ChineseText.Date(cover.To))));
        Field(table, words.FiledBy, cover.FiledBy);
        Field(table, words.FiledOn, ChineseText.Date(cover.FiledOn));
        Field(table, words.Retention, cover.Retention);
        Field(table, words.Remarks, cover.Remarks);
    }

    private static void Field(TableDescriptor table, string label, string? value)
    {
        table.Cell().MinHeight(RowHeight).Label(label);
        table.Cell().Value(value);
    }
}
