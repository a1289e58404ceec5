namespace Mediation.Db.Forms;

/// <summary>
/// A form that was sent and carried out. Written in the same transaction as what the form did, so that the same form sent
/// twice (double click, "send again" after Back) leads to the result of the first time.
/// </summary>
public sealed class FormSubmission
{
    /// <summary>Longest address of a result page.</summary>
    public const int ResultUrlMaxLength = 400;

    /// <summary>The number the page gave the form.</summary>
    public Guid FormId { get; init; }

    /// <summary>Who sent it.</summary>
    public Guid UserId { get; init; }

    /// <summary>Where the sender was led afterwards.</summary>
    public string ResultUrl { get; set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime SentAt { get; init; }
}
