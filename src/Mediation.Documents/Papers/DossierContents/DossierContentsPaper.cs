using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.DossierContents;

/// <summary>卷内目录.</summary>
/// <param name="model">The papers and their pages.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">There are no entries, or one has no name or ends before it begins.</exception>
public sealed class DossierContentsPaper(
    DossierContentsModel model, DossierContentsWording? wording = null, Typography? typography = null)
    : Paper<DossierContentsModel, DossierContentsWording>(model, wording ?? new DossierContentsWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Text(Words.Dossier.Fill(("matter", Model.Matter)));
        column.Item().Table(Contents);
    }

    /// <summary>Sets the columns of contents, whatever document they stand in.</summary>
    internal static void DefineColumns(TableDescriptor table, DossierContentsWording words)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(44);
            columns.RelativeColumn(3);
            columns.ConstantColumn(64);
            columns.RelativeColumn();
        });
        table.Columns(words.Ordinal, words.Name, words.Pages, words.Remarks);
    }

    private void Contents(TableDescriptor table)
    {
        DefineColumns(table, Words);
        for (var index = 0; index < Model.Entries.Count; index++)
            Entry(table, index + 1, Model.Entries[index]);
    }

    private void Entry(TableDescriptor table, int ordinal, ContentsEntryModel entry)
    {
        table.Cell().CentredValue(ChineseText.Plain(ordinal));
        table.Cell().Value(entry.Name);
        table.Cell().CentredValue(Pages(entry));
        table.Cell().Value(entry.Remarks);
    }

    /// <summary>5—7, or 5 for a single page.</summary>
    private string? Pages(ContentsEntryModel entry) => entry switch
    {
        { FirstPage: null } => null,
        { FirstPage: { } first, LastPage: { } last } when last > first => ChineseText.Plain(first) + Words.PageRange + ChineseText.Plain(last),
        { FirstPage: { } only } => ChineseText.Plain(only),
    };
}
