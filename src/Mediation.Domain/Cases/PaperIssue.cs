using Mediation.Domain.Numbering;

namespace Mediation.Domain.Cases;

/// <summary>What is on record about an issued paper beside its bytes: the edition, what it said, the words it said it in, and how it is verified.</summary>
public sealed class PaperIssue
{
    /// <summary>Longest code of a verification mark.</summary>
    public const int CodeMaxLength = 64;

    /// <summary>Digits of a content hash.</summary>
    public const int HashLength = 64;

    /// <summary>Most revisions of template matters that one paper is set by.</summary>
    public const int RevisionsMaxLength = 2000;

    private PaperIssue() { }

    /// <summary>Records an issue.</summary>
    /// <param name="edition">第几版, from 1.</param>
    /// <param name="modelHash">SHA-256 of what the paper says, hexadecimal.</param>
    /// <param name="code">The signed code in its verification mark.</param>
    /// <param name="committeeId">The committee that issued it.</param>
    /// <param name="on">The day of issue in China.</param>
    /// <param name="templateRevisions">The revisions of template matters it was set by; none for the usual words.</param>
    /// <param name="drawn">The number drawn for it, or null when it carries a number that others own.</param>
    public PaperIssue(
        int edition, string modelHash, string code, Guid committeeId, DateOnly on, IReadOnlyList<Guid> templateRevisions, DrawnNumber? drawn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(edition, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(modelHash);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Edition = edition;
        ModelHash = modelHash;
        Code = code;
        CommitteeId = committeeId;
        On = on;
        TemplateRevisions = templateRevisions;
        Drawn = drawn;
    }

    /// <summary>第几版, from 1; printed in the footer.</summary>
    public int Edition { get; private set; }

    /// <summary>SHA-256 of what the paper says, hexadecimal; its first digits are printed as 校验码.</summary>
    public string ModelHash { get; private set; } = "";

    /// <summary>The signed code in the verification mark; no two papers share one.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The committee that issued it.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>The day of issue in China.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The revisions of template matters it was set by; empty for the usual words.</summary>
    public IReadOnlyList<Guid> TemplateRevisions { get; private set; } = [];

    /// <summary>The number drawn for it; null when it carries the case's or the agreement's.</summary>
    public DrawnNumber? Drawn { get; private set; }

    /// <summary>How often its mark was scanned; raised by the database alone.</summary>
    public int Scans { get; private set; }
}
