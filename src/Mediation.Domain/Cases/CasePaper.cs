namespace Mediation.Domain.Cases;

/// <summary>
/// A paper in the case's file: issued by the product or scanned in. Its bytes lie in the file store under their content
/// hash and never change; a newer version is another entry.
/// </summary>
public sealed class CasePaper
{
    /// <summary>Longest title, number or file name.</summary>
    public const int TextMaxLength = 200;

    private CasePaper() { }

    internal CasePaper(
        Guid caseId, PaperKind kind, string title, string? number, Guid? subjectId, string contentHash, string mediaType,
        long bytes, int pages, bool isScan, DateTime at, Actor actor, bool hindersArchive)
    {
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        Kind = kind;
        Title = title;
        Number = number;
        SubjectId = subjectId;
        ContentHash = contentHash;
        MediaType = mediaType;
        Bytes = bytes;
        Pages = pages;
        IsScan = isScan;
        AddedAt = at;
        AddedBy = actor.Name;
        AddedById = actor.UserId;
        HindersArchive = hindersArchive;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Which paper.</summary>
    public PaperKind Kind { get; private set; }

    /// <summary>Title or file name.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The paper's own number, for numbered ones.</summary>
    public string? Number { get; private set; }

    /// <summary>The session, agreement, visit… it was printed from.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>Media type, as found in the bytes.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>Size in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Number of pages.</summary>
    public int Pages { get; private set; }

    /// <summary>Scanned or photographed, not printed by the product.</summary>
    public bool IsScan { get; private set; }

    /// <summary>A scan whose pages keep the file they are bound into from being PDF/A: fonts that aren't embedded, say.</summary>
    public bool HindersArchive { get; private set; }

    /// <summary>When it came into the file (UTC).</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Who put it there.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>The account of whoever put it there.</summary>
    public Guid AddedById { get; private set; }

    /// <summary>The record of the issue; null for scans.</summary>
    public PaperIssue? Issue { get; private set; }

    /// <summary>A later version has taken its place.</summary>
    public bool IsReplaced { get; private set; }

    /// <summary>The later version that took its place.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>Why and when it was taken back; null while it stands.</summary>
    public PaperWithdrawal? Withdrawal { get; private set; }

    /// <summary>Counts in the file: neither replaced nor withdrawn.</summary>
    public bool IsInForce => !IsReplaced && Withdrawal is null;

    /// <summary>Counts, and was issued or scanned in: it can be taken back.</summary>
    public bool MayBeWithdrawn => IsInForce && (IsScan || Issue is not null);

    internal void Record(PaperIssue issue) => Issue = issue;

    internal void Replace(CasePaper by)
    {
        IsReplaced = true;
        ReplacedById = by.Id;
    }

    internal void Withdraw(PaperWithdrawal withdrawal) => Withdrawal = withdrawal;
}
