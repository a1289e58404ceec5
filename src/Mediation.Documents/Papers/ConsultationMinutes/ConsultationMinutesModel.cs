namespace Mediation.Documents.Papers.ConsultationMinutes;

/// <summary>会诊记录: several organs or experts sat together on a complex dispute.</summary>
public sealed record ConsultationMinutesModel : PaperModel
{
    /// <summary>When it was held, local time.</summary>
    public required DateTime HeldAt { get; init; }

    /// <summary>地点.</summary>
    public required string Place { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Matter { get; init; }

    /// <summary>Why the dispute needs a consultation.</summary>
    public string? Reason { get; init; }

    /// <summary>The question put to it.</summary>
    public required string Question { get; init; }

    /// <summary>Who sat; at least one.</summary>
    public required IReadOnlyList<SeatModel> Seats { get; init; }

    /// <summary>What was said.</summary>
    public required string Minutes { get; init; }

    /// <summary>会诊意见; null before it is issued.</summary>
    public string? Opinion { get; init; }

    /// <summary>What is to be done by whom.</summary>
    public IReadOnlyList<TaskModel> Tasks { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Seats.Count == 0 || Seats.Any(seat => string.IsNullOrWhiteSpace(seat.Name)))
            yield return new PaperRefusal("seats", "没有写明参加会诊的人员");
        if (string.IsNullOrWhiteSpace(Minutes))
            yield return new PaperRefusal("minutes", "会诊记录没有内容");
    }
}
