using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>
/// 当事人 of the committee's forms: one framed block a party, kept on one page. The blocks share their
/// columns, so that any number of parties reads as one table.
/// </summary>
internal sealed class PartyTable(
    IReadOnlyList<PartyModel> parties, PartyNaming naming, PartyWording wording, Typography typography) : IComponent
{
    private const uint WholeRow = 7;

    private readonly PartySentences _sentences = new(naming, wording);

    public void Compose(IContainer container) => container.DefaultTextStyle(typography.Form).Column(column =>
    {
        foreach (var party in parties)
            column.Item().PreventPageBreak().Table(table => Block(table, party));
    });

    private void Block(TableDescriptor table, PartyModel party)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(26);
            columns.ConstantColumn(68);
            columns.RelativeColumn();
            columns.ConstantColumn(36);
            columns.ConstantColumn(32);
            columns.ConstantColumn(36);
            columns.ConstantColumn(52);
            columns.ConstantColumn(36);
            columns.ConstantColumn(42);
        });

        table.Cell().RowSpan((uint)Rows(party)).Label(Role(party));
        if (party.Kind is PartyKind.Organisation)
            OrganisationRows(table, party);
        else
            PersonRows(table, party);
        foreach (var person in party.Representatives)
            Row(table, wording.Representative(person.Kind), _sentences.Describe(person));
    }

    private void PersonRows(TableDescriptor table, PartyModel party)
    {
        table.Cell().Label(wording.Name);
        table.Cell().Value(party.Name);
        table.Cell().Label(wording.Sex);
        table.Cell().CentredValue(party.Sex);
        table.Cell().Label(wording.Ethnicity);
        table.Cell().CentredValue(party.Ethnicity);
        table.Cell().Label(wording.Age);
        table.Cell().CentredValue(party.Age is { } age ? ChineseText.Plain(age) : null);
        HalfRows(table, (wording.Occupation, party.Occupation), (wording.Phone, party.Phone));
        if (party.IdentityNumber is not null)
            Row(table, wording.Identity, $"{party.IdentityType} {party.IdentityNumber}".Trim());
        Row(table, wording.Address, party.Address);
    }

    private void OrganisationRows(TableDescriptor table, PartyModel party)
    {
        Row(table, wording.OrganisationName, party.Name);
        HalfRows(table, (wording.LegalRepresentative, party.LegalRepresentative), (wording.Post, party.LegalRepresentativePost));
        HalfRows(table, (wording.CreditCode, party.CreditCode), (wording.Phone, party.Phone));
        Row(table, wording.OrganisationAddress, party.Address);
    }

    private static void Row(TableDescriptor table, string label, string? value)
    {
        table.Cell().Label(label);
        table.Cell().ColumnSpan(WholeRow).Value(value);
    }

    private static void HalfRows(TableDescriptor table, (string Label, string? Value) left, (string Label, string? Value) right)
    {
        table.Cell().Label(left.Label);
        table.Cell().ColumnSpan(2).Value(left.Value);
        table.Cell().ColumnSpan(2).Label(right.Label);
        table.Cell().ColumnSpan(3).Value(right.Value);
    }

    /// <summary>申请人, or 申请人1 where several stand on the same side.</summary>
    private string Role(PartyModel party)
    {
        var role = wording.Side(party.Side, naming);
        var namesakes = parties.Where(other => wording.Side(other.Side, naming) == role).ToList();
        return namesakes.Count == 1 ? role : $"{role}\n{ChineseText.Plain(namesakes.IndexOf(party) + 1)}";
    }

    private static int Rows(PartyModel party) => party.Representatives.Count + party switch
    {
        { Kind: PartyKind.Organisation } => 4,
        { IdentityNumber: not null } => 4,
        _ => 3,
    };
}
