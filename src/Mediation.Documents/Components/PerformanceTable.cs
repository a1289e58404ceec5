using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>履行方式、时限、地点 in words, and the schedule as a table with its sum.</summary>
internal sealed class PerformanceTable(PerformanceModel performance, PerformanceWording wording, Typography typography) : IComponent
{
    private const uint ColumnsBeforeAmount = 4;
    private const uint ColumnsFromAmount = 3;

    public void Compose(IContainer container) => container.Column(column =>
    {
        Words(column, wording.Way, performance.Way);
        Words(column, wording.TimeLimit, performance.TimeLimit);
        Words(column, wording.Place, performance.Place);
        if (performance.Schedule.Count > 0)
            column.Item().PaddingTop(4).DefaultTextStyle(typography.Note).Table(Schedule);
    });

    private static void Words(ColumnDescriptor column, string label, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            column.Item().Text(label + words).Justify();
    }

    private void Schedule(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(32);
            columns.ConstantColumn(100);
            columns.ConstantColumn(46);
            columns.ConstantColumn(46);
            columns.RelativeColumn();
            columns.ConstantColumn(56);
            columns.ConstantColumn(56);
        });
        table.Header(header =>
        {
            header.Cell().Label(wording.Number);
            header.Cell().Label(wording.DueColumn);
            header.Cell().Label(wording.DebtorColumn);
            header.Cell().Label(wording.CreditorColumn);
            header.Cell().Label(wording.WhatColumn);
            header.Cell().Label(wording.WayColumn);
            header.Cell().Label(wording.PlaceColumn);
        });
        for (var index = 0; index < performance.Schedule.Count; index++)
            Row(table, index + 1, performance.Schedule[index]);
        if (performance.Total is { } total)
        {
            table.Cell().ColumnSpan(ColumnsBeforeAmount).Label(wording.Total);
            table.Cell().ColumnSpan(ColumnsFromAmount).CentredValue(Amount(total, wording.AmountInSentence));
        }
    }

    private void Row(TableDescriptor table, int number, InstalmentModel instalment)
    {
        table.Cell().CentredValue(ChineseText.Plain(number));
        table.Cell().CentredValue(Due(instalment));
        table.Cell().CentredValue(instalment.Debtor);
        table.Cell().CentredValue(instalment.Creditor);
        table.Cell().CentredValue(What(instalment));
        table.Cell().CentredValue(instalment.Way);
        table.Cell().CentredValue(instalment.Place);
    }

    private string? Due(InstalmentModel instalment) => instalment.DueOn is { } day
        ? wording.DueOn.Fill(("date", ChineseText.Date(day)))
        : instalment.Condition;

    private string What(InstalmentModel instalment) => string.Join('\n', new[]
    {
        instalment.Duty,
        instalment.Amount is { } amount ? Amount(amount, wording.Amount) : null,
    }.OfType<string>());

    /// <summary>The amount in figures and capital numerals.</summary>
    public static string Amount(MoneyModel amount, string pattern) =>
        pattern.Fill(("figures", ChineseText.Yuan(amount.Yuan)), ("capitals", amount.InCapitals));
}
