namespace Mediation.Documents.Papers.ConfirmationApplication;

/// <summary>One entry of the application's list of attachments.</summary>
public sealed record AttachmentModel
{
    /// <summary>Name of the paper.</summary>
    public required string Name { get; init; }

    /// <summary>Number of copies.</summary>
    public int Copies { get; init; } = 1;
}
