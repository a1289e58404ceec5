namespace Mediation.Documents.Components;

/// <summary>Words of the performance schedule.</summary>
public sealed record PerformanceWording
{
    /// <summary>Before the way of performance.</summary>
    public string Way { get; init; } = "履行方式：";

    /// <summary>Before the time limit.</summary>
    public string TimeLimit { get; init; } = "履行时限：";

    /// <summary>Before the place of performance.</summary>
    public string Place { get; init; } = "履行地点：";

    /// <summary>Column.</summary>
    public string Number { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string DueColumn { get; init; } = "履行期限";

    /// <summary>Column.</summary>
    public string DebtorColumn { get; init; } = "履行人";

    /// <summary>Column.</summary>
    public string CreditorColumn { get; init; } = "受领人";

    /// <summary>Column.</summary>
    public string WhatColumn { get; init; } = "金额或者事项";

    /// <summary>Column.</summary>
    public string WayColumn { get; init; } = "方式";

    /// <summary>Column.</summary>
    public string PlaceColumn { get; init; } = "地点";

    /// <summary>Label of the sum, the last row of the schedule.</summary>
    public string Total { get; init; } = "合计";

    /// <summary>The sum where there is no schedule; place: amount.</summary>
    public string TotalInSentence { get; init; } = "合计：{amount}";

    /// <summary>An amount in figures and capital numerals; places: figures, capitals.</summary>
    public string Amount { get; init; } = "{figures}\n人民币{capitals}";

    /// <summary>A last day; place: date.</summary>
    public string DueOn { get; init; } = "{date}前";

    /// <summary>The same in one line, for sentences; places: figures, capitals.</summary>
    public string AmountInSentence { get; init; } = "{figures}（人民币{capitals}）";
}
