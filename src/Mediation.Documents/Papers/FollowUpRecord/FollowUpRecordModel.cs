using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.FollowUpRecord;

/// <summary>人民调解回访记录: one return visit. Findings that stay null print an empty box.</summary>
public sealed record FollowUpRecordModel : PaperModel
{
    /// <summary>当事人 visited, by name.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>调解协议编号.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>回访事由: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>回访时间, local.</summary>
    public required DateTime VisitedAt { get; init; }

    /// <summary>回访方式, e.g. 上门回访, 电话回访.</summary>
    public string? Way { get; init; }

    /// <summary>Performance of the agreement (履行情况).</summary>
    public string? Performance { get; init; }

    /// <summary>Satisfaction and opinions.</summary>
    public string? Satisfaction { get; init; }

    /// <summary>Whether anybody sued, and what was decided.</summary>
    public string? SuitAndJudgment { get; init; }

    /// <summary>Whether the mediation was found wrong in anything.</summary>
    public string? WrongMediation { get; init; }

    /// <summary>New signs of conflict.</summary>
    public string? NewSigns { get; init; }

    /// <summary>Measures taken or proposed.</summary>
    public string? Measures { get; init; }

    /// <summary>Lines of the visitors, and of the parties where they sign.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (!Parties.Any(name => !string.IsNullOrWhiteSpace(name)))
            yield return new PaperRefusal("parties", "没有写明回访的当事人");
    }
}
