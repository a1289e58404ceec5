namespace Mediation.Documents.Papers.ConsultationMinutes;

/// <summary>Something a consultation asked to be done.</summary>
public sealed record TaskModel
{
    /// <summary>What.</summary>
    public required string Text { get; init; }

    /// <summary>Who.</summary>
    public string? Owner { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? DueOn { get; init; }
}
