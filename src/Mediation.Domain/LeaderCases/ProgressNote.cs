namespace Mediation.Domain.LeaderCases;

/// <summary>进展: what was done under the plan.</summary>
public sealed class ProgressNote
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 1000;

    private ProgressNote() { }

    internal ProgressNote(DateTime at, string by, string text)
    {
        At = at;
        By = by;
        Text = text;
    }

    /// <summary>When it was written (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>By whom.</summary>
    public string By { get; private set; } = "";

    /// <summary>What was done.</summary>
    public string Text { get; private set; } = "";
}
