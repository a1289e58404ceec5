namespace Mediation.Documents.Papers;

/// <summary>What every printed paper carries in its footer and its metadata besides its matter.</summary>
public sealed record PaperStamp
{
    /// <summary>
    /// The moment the paper was set: the moment of issue, or of the preview for a draft. It goes into the
    /// PDF's metadata; the same stamp and the same matter give the same bytes.
    /// </summary>
    public required DateTimeOffset SetAt { get; init; }

    /// <summary>Number of the paper as the committee's counter gave it; null while none is drawn.</summary>
    public string? Number { get; init; }

    /// <summary>Version of the paper, from 1; a corrected paper is a new version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>True until the paper is issued: a draft carries the watermark.</summary>
    public bool Draft { get; init; } = true;

    /// <summary>
    /// The address the mark of an issued paper leads to; null on drafts. It is no part of what the paper says, so
    /// <see cref="ContentHash"/> leaves it out (and it can carry the hash).
    /// </summary>
    public string? Verification { get; init; }
}
