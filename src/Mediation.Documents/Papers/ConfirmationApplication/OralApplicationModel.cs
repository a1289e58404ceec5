namespace Mediation.Documents.Papers.ConfirmationApplication;

/// <summary>When, where and before whom the applicants asked by mouth.</summary>
public sealed record OralApplicationModel
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The place.</summary>
    public required string Place { get; init; }

    /// <summary>Who took it down.</summary>
    public required string TakenBy { get; init; }

    /// <summary>What they said.</summary>
    public required string Statement { get; init; }
}
