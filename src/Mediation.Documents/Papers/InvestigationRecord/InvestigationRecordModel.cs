using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.InvestigationRecord;

/// <summary>人民调解调查记录: questions and answers taken down from one person.</summary>
public sealed record InvestigationRecordModel : PaperModel
{
    /// <summary>When the talk began, local time.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it ended, local time.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>地点.</summary>
    public required string Place { get; init; }

    /// <summary>参加人: everybody else present.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>被调查人 with identity; the side isn't printed.</summary>
    public required PartyModel Investigated { get; init; }

    /// <summary>Others asked in the same talk, with their identity.</summary>
    public IReadOnlyList<PartyModel> AlsoInvestigated { get; init; } = [];

    /// <summary>Names of the investigators.</summary>
    public required IReadOnlyList<string> Investigators { get; init; }

    /// <summary>Name of the recorder.</summary>
    public string? Recorder { get; init; }

    /// <summary>Questions and answers in their order; speakers are usually 问 and 答.</summary>
    public required IReadOnlyList<StatementModel> Statements { get; init; }

    /// <summary>Lines of the person investigated, the investigators and the recorder.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Investigated.Name))
            yield return new PaperRefusal("investigated.name", "没有写明被调查人");
        if (Statements.Count == 0)
            yield return new PaperRefusal("statements", "调查记录没有内容");
        if (EndedAt < StartedAt)
            yield return new PaperRefusal("endedAt", "结束时间早于开始时间");
    }
}
