namespace Mediation.Domain.Cases;

/// <summary>A request that came in with a duplicate: its own hour keeps interrupting limitation for the person who made it.</summary>
public sealed class MergedRequest
{
    private MergedRequest() { }

    internal MergedRequest(string reference, string applicants, DateTime madeAt)
    {
        Reference = reference;
        Applicants = applicants;
        MadeAt = madeAt;
    }

    /// <summary>Reference of the merged case.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Who asked.</summary>
    public string Applicants { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime MadeAt { get; private set; }
}
