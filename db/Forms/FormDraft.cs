namespace Mediation.Db.Forms;

/// <summary>What a person has typed into a form and not yet sent; one per person and form. Kept encrypted: it may hold anything.</summary>
public sealed class FormDraft
{
    /// <summary>Longest key of a form.</summary>
    public const int FormKeyMaxLength = 200;

    /// <summary>Longest encrypted content; a form may hold long records.</summary>
    public const int ContentMaxLength = 400_000;

    /// <summary>Key of the row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who typed it.</summary>
    public Guid UserId { get; init; }

    /// <summary>Which form it belongs to: the path it is sent to.</summary>
    public string FormKey { get; init; } = "";

    /// <summary>The fields, encrypted.</summary>
    public string Content { get; set; } = "";

    /// <summary>When it was last kept, UTC.</summary>
    public DateTime SavedAt { get; set; }
}
