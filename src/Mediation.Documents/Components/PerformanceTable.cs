using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>
/// 履行方式、时限、地点 in words, and the schedule as a table with its sum. A column that would only repeat the
/// words above, or stay empty, is left out.
/// </summary>
internal sealed class PerformanceTable : IComponent
{
    private const int LongestPersonalName = 6;

    // Number, day and debtor stand before the amount.
    private const uint BeforeAmount = 3;

    private readonly PerformanceModel _performance;
    private readonly PerformanceWording _wording;
    private readonly Typography _typography;
    private readonly bool _hasCreditors;
    private readonly bool _hasWays;
    private readonly bool _hasPlaces;

    public PerformanceTable(PerformanceModel performance, PerformanceWording wording, Typography typography)
    {
        _performance = performance;
        _wording = wording;
        _typography = typography;
        _hasCreditors = performance.Schedule.Any(row => !string.IsNullOrWhiteSpace(row.Creditor));
        _hasWays = performance.Schedule.Any(row => !string.IsNullOrWhiteSpace(row.Way) && row.Way != performance.Way);
        _hasPlaces = performance.Schedule.Any(row => !string.IsNullOrWhiteSpace(row.Place) && row.Place != performance.Place);
    }

    private uint FromAmount => 1 + (_hasCreditors ? 1u : 0) + (_hasWays ? 1u : 0) + (_hasPlaces ? 1u : 0);

    public void Compose(IContainer container) => container.Column(column =>
    {
        Words(column, _wording.Way, _performance.Way);
        Words(column, _wording.TimeLimit, _performance.TimeLimit);
        Words(column, _wording.Place, _performance.Place);
        if (_performance.Schedule.Count > 0)
            column.Item().PaddingTop(4).DefaultTextStyle(_typography.Note).Table(Schedule);
        // Under a schedule the sum is its last row, so that it never stands on a page without the head of the table.
        if (_performance is { Total: { } total, Schedule: [] })
            column.Item().PaddingTop(2).Text(_wording.TotalInSentence.Fill(("amount", Amount(total, _wording.AmountInSentence))));
    });

    private static void Words(ColumnDescriptor column, string label, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            column.Item().Text(label + words).Justify();
    }

    private void Schedule(TableDescriptor table)
    {
        table.ColumnsDefinition(Columns);
        table.Header(Header);
        for (var index = 0; index < _performance.Schedule.Count; index++)
            Row(table, index + 1, _performance.Schedule[index]);
        if (_performance.Total is { } total)
        {
            table.Cell().ColumnSpan(BeforeAmount).Label(_wording.Total);
            table.Cell().ColumnSpan(FromAmount).CentredValue(Amount(total, _wording.AmountInSentence));
        }
    }

    private void Columns(TableColumnsDefinitionDescriptor columns)
    {
        columns.ConstantColumn(32);
        columns.ConstantColumn(100);
        Names(columns, row => row.Debtor);
        columns.RelativeColumn(2);
        if (_hasCreditors)
            Names(columns, row => row.Creditor);
        if (_hasWays)
            columns.RelativeColumn();
        if (_hasPlaces)
            columns.RelativeColumn();
    }

    /// <summary>A column as wide as people's names need, wider where an organisation's stands in it.</summary>
    private void Names(TableColumnsDefinitionDescriptor columns, Func<InstalmentModel, string?> name)
    {
        if (_performance.Schedule.Any(row => name(row)?.Length > LongestPersonalName))
            columns.RelativeColumn(1.5f);
        else
            columns.ConstantColumn(46);
    }

    private void Header(TableCellDescriptor header)
    {
        header.Cell().Label(_wording.Number);
        header.Cell().Label(_wording.DueColumn);
        header.Cell().Label(_wording.DebtorColumn);
        header.Cell().Label(_wording.WhatColumn);
        if (_hasCreditors)
            header.Cell().Label(_wording.CreditorColumn);
        if (_hasWays)
            header.Cell().Label(_wording.WayColumn);
        if (_hasPlaces)
            header.Cell().Label(_wording.PlaceColumn);
    }

    private void Row(TableDescriptor table, int number, InstalmentModel instalment)
    {
        table.Cell().CentredValue(ChineseText.Plain(number));
        table.Cell().CentredValue(Due(instalment));
        table.Cell().CentredValue(instalment.Debtor);
        table.Cell().CentredValue(What(instalment));
        if (_hasCreditors)
            table.Cell().CentredValue(instalment.Creditor);
        if (_hasWays)
            table.Cell().CentredValue(instalment.Way);
        if (_hasPlaces)
            table.Cell().CentredValue(instalment.Place);
    }

    private string? Due(InstalmentModel instalment) => instalment.DueOn is { } day
        ? _wording.DueOn.Fill(("date", ChineseText.Date(day)))
        : instalment.Condition;

    private string What(InstalmentModel instalment) => string.Join('\n', new[]
    {
        instalment.Duty,
        instalment.Amount is { } amount ? Amount(amount, _wording.Amount) : null,
    }.OfType<string>());

    /// <summary>The amount in figures and capital numerals.</summary>
    public static string Amount(MoneyModel amount, string pattern) =>
        pattern.Fill(("figures", ChineseText.Yuan(amount.Yuan)), ("capitals", amount.InCapitals));
}
