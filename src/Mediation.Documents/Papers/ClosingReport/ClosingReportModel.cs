using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ClosingReport;

/// <summary>结案报告表.</summary>
public sealed record ClosingReportModel : PaperModel
{
    /// <summary>卷号; null leaves the cell to be filled in when the dossier is bound.</summary>
    public string? DossierNumber { get; init; }

    /// <summary>填表时间, which is the day the dossier is made; null prints a blank date.</summary>
    public DateOnly? FilledInOn { get; init; }

    /// <summary>承办人.</summary>
    public required string Handler { get; init; }

    /// <summary>受案时间.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>结案时间: performed or otherwise finished.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>当事人 by name; at least one.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>案件来源.</summary>
    public required ClosingSource Source { get; init; }

    /// <summary>Name of the body that sent it.</summary>
    public string? SendingBody { get; init; }

    /// <summary>纠纷类型.</summary>
    public string? Category { get; init; }

    /// <summary>结案方式, e.g. 书面协议.</summary>
    public string? Outcome { get; init; }

    /// <summary>纠纷简要事实.</summary>
    public required string Facts { get; init; }

    /// <summary>调解结果.</summary>
    public required string Result { get; init; }

    /// <summary>协议履行情况.</summary>
    public string? Performance { get; init; }

    /// <summary>结案意见; null leaves room to write it.</summary>
    public string? Opinion { get; init; }

    /// <summary>Lines of the handler and of whoever approves.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (!Parties.Any(name => !string.IsNullOrWhiteSpace(name)))
            yield return new PaperRefusal("parties", "没有写明当事人");
        if (string.IsNullOrWhiteSpace(Result))
            yield return new PaperRefusal("result", "没有写明调解结果");
        if (ClosedOn < AcceptedOn)
            yield return new PaperRefusal("closedOn", "结案时间早于受案时间");
    }
}
