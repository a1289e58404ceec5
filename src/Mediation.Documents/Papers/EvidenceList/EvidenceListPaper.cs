using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.EvidenceList;

/// <summary>人民调解证据材料清单.</summary>
/// <param name="model">What was handed in.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">The list is empty or a piece has no name.</exception>
public sealed class EvidenceListPaper(EvidenceListModel model, EvidenceListWording? wording = null, Typography? typography = null)
    : Paper<EvidenceListModel, EvidenceListWording>(model, wording ?? new EvidenceListWording(), typography)
{
    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        column.Item().PaddingBottom(6).Text(Words.Matter.Fill(("matter", Model.Matter)));
        column.Item().DefaultTextStyle(Typography.Note).Table(Evidence);
        SignatureBlock(column, Model.Signatures);
    }

    private void Evidence(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(28);
            columns.RelativeColumn(2);
            columns.ConstantColumn(40);
            columns.ConstantColumn(62);
            columns.ConstantColumn(46);
            columns.ConstantColumn(32);
            columns.RelativeColumn(2);
            columns.ConstantColumn(46);
        });
        table.Columns(Words.Ordinal, Words.Name, Words.Kind, Words.Source, Words.Form, Words.Pages, Words.Proves, Words.CheckedBy);
        for (var index = 0; index < Model.Items.Count; index++)
            Piece(table, index + 1, Model.Items[index]);
    }

    private void Piece(TableDescriptor table, int ordinal, EvidenceModel piece)
    {
        table.Cell().CentredValue(ChineseText.Plain(ordinal));
        table.Cell().Value(piece.Name);
        table.Cell().CentredValue(piece.Kind);
        table.Cell().CentredValue(piece.Source);
        table.Cell().CentredValue(piece.Original switch { true => Words.Original, false => Words.Copy, null => null });
        table.Cell().CentredValue(piece.Pages is { } pages ? ChineseText.Plain(pages) : null);
        table.Cell().Value(piece.Proves);
        table.Cell().CentredValue(piece.CheckedBy);
    }
}
