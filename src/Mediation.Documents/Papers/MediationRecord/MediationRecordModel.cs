using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.MediationRecord;

/// <summary>人民调解记录: one session. Blocks of the record that stay empty aren't printed.</summary>
public sealed record MediationRecordModel : PaperModel
{
    /// <summary>Which session of the case this is, from 1.</summary>
    public required int Session { get; init; }

    /// <summary>When the session began, local time.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it ended, local time.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>地点.</summary>
    public required string Place { get; init; }

    /// <summary>事由: name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Both sides together, or one side alone.</summary>
    public SittingManner Manner { get; init; }

    /// <summary>True when the session was open to others (公开).</summary>
    public bool Open { get; init; }

    /// <summary>How the sides are called.</summary>
    public PartyNaming Naming { get; init; }

    /// <summary>The parties present, with those who came for them.</summary>
    public required IReadOnlyList<PartyModel> Parties { get; init; }

    /// <summary>参加人: invited people who are neither mediator nor party nor recorder.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Names of the mediators, the host first.</summary>
    public required IReadOnlyList<string> Mediators { get; init; }

    /// <summary>Name of the recorder.</summary>
    public string? Recorder { get; init; }

    /// <summary>What the parties were told at the start and what they answered (rights, change of mediator); null prints nothing.</summary>
    public string? NoticeGiven { get; init; }

    /// <summary>Each side's account, in order of speaking.</summary>
    public IReadOnlyList<StatementModel> Accounts { get; init; } = [];

    /// <summary>Facts nobody disputes: a field of their own.</summary>
    public string? UndisputedFacts { get; init; }

    /// <summary>Facts checked by the mediators.</summary>
    public string? FactsChecked { get; init; }

    /// <summary>Persuasion: what was explained, which law was named.</summary>
    public string? Persuasion { get; init; }

    /// <summary>The plan put forward.</summary>
    public string? Plan { get; init; }

    /// <summary>调解结果.</summary>
    public required string Result { get; init; }

    /// <summary>Lines of parties, mediators and recorder.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals().Concat(PartyRefusals.Of(Parties)))
            yield return refusal;
        if (Mediators.Count == 0)
            yield return new PaperRefusal("mediators", "没有写明人民调解员");
        if (string.IsNullOrWhiteSpace(Result))
            yield return new PaperRefusal("result", "没有写明调解结果");
        if (EndedAt < StartedAt)
            yield return new PaperRefusal("endedAt", "结束时间早于开始时间");
    }
}
