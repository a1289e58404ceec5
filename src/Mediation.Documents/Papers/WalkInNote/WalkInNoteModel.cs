using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.WalkInNote;

/// <summary>现场解决记录: a matter settled at the counter without becoming a case.</summary>
public sealed record WalkInNoteModel : PaperModel
{
    /// <summary>来访人.</summary>
    public required string Visitor { get; init; }

    /// <summary>Telephone of the visitor.</summary>
    public string? VisitorPhone { get; init; }

    /// <summary>Others who were there.</summary>
    public IReadOnlyList<string> OtherPeople { get; init; } = [];

    /// <summary>When the visitor came, local time.</summary>
    public required DateTime ArrivedAt { get; init; }

    /// <summary>When he left, local time.</summary>
    public DateTime? LeftAt { get; init; }

    /// <summary>接待人.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>纠纷类型.</summary>
    public string? Category { get; init; }

    /// <summary>来访事项.</summary>
    public required string Matter { get; init; }

    /// <summary>处理经过: what was done.</summary>
    public required string Handling { get; init; }

    /// <summary>处理结果.</summary>
    public required string Result { get; init; }

    /// <summary>Lines of visitor and receptionist.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Visitor))
            yield return new PaperRefusal("visitor", "没有写明来访人");
        if (LeftAt < ArrivedAt)
            yield return new PaperRefusal("leftAt", "离开时间早于来访时间");
    }
}
