namespace Mediation.Documents.Papers.Parts;

/// <summary>Something said in a record: who, and what. Questions and answers are statements of 问 and 答.</summary>
public sealed record StatementModel
{
    /// <summary>Who speaks, as the record prints it: 问, 答, a name.</summary>
    public required string Speaker { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }
}
