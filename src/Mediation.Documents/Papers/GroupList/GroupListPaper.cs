using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.GroupList;

/// <summary>代表人推选书.</summary>
/// <param name="model">Who elects whom.</param>
/// <param name="wording">Words of the office; null for the usual ones.</param>
/// <param name="typography">Families and sizes of type; null for the usual.</param>
/// <exception cref="PaperRefusedException">A member or a representative has no name, or there are fewer members than listed.</exception>
public sealed class GroupListPaper(GroupListModel model, GroupListWording? wording = null, Typography? typography = null)
    : Paper<GroupListModel, GroupListWording>(model, wording ?? new GroupListWording(), typography)
{
    private const float RoomToSign = 30;

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    private protected override void Compose(ColumnDescriptor column)
    {
        Head(column);
        Paragraph(column, (Model.Representatives.Count > 0 ? Words.Opening : Words.OpeningBlank).Fill(
            ("members", ChineseText.Plain(Model.MemberCount)),
            ("matter", Model.Matter),
            ("names", string.Join("、", Model.Representatives.Select(person => person.Name))),
            ("committee", Model.Committee)));
        Paragraph(column, Words.Powers);
        if (Model.Representatives.Count > 0)
            column.Headed(Words.Representatives, Representatives);
        column.Headed(Words.Members, passage => passage.Item().PaddingVertical(4).DefaultTextStyle(Typography.Note).Table(Members));
        Closing(column, end =>
        {
            end.Item().PaddingTop(6).AlignRight().Text(Words.SignedOn.Fill(("date", ChineseText.Date(Model.SignedOn))));
            SignatureBlock(end, Model.Signatures);
        });
    }

    private void Representatives(ColumnDescriptor column)
    {
        var sentences = new PartySentences(default, Words.Parties);
        for (var index = 0; index < Model.Representatives.Count; index++)
        {
            Paragraph(column, Words.Representative.Fill(
                ("number", ChineseText.Plain(index + 1)),
                ("person", sentences.Describe(Model.Representatives[index]))));
        }
    }

    private void Members(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(28);
            columns.ConstantColumn(64);
            columns.ConstantColumn(116);
            columns.RelativeColumn();
            columns.ConstantColumn(76);
            columns.ConstantColumn(76);
        });
        table.Columns(Words.Ordinal, Words.Name, Words.Identity, Words.Address, Words.Phone, Words.Signature);
        for (var index = 0; index < Model.MemberCount; index++)
            Member(table, index + 1, index < Model.Members.Count ? Model.Members[index] : null);
    }

    private static void Member(TableDescriptor table, int ordinal, GroupMemberModel? member)
    {
        table.Cell().MinHeight(RoomToSign).CentredValue(ChineseText.Plain(ordinal));
        table.Cell().CentredValue(member?.Name);
        table.Cell().CentredValue(member?.IdentityNumber);
        table.Cell().Value(member?.Address);
        table.Cell().CentredValue(member?.Phone);
        table.Cell().Value(null);
    }
}
