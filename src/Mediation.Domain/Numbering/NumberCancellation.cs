namespace Mediation.Domain.Numbering;

/// <summary>Why a number is not used any more.</summary>
public sealed class NumberCancellation
{
    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 2000;

    private NumberCancellation() { }

    internal NumberCancellation(string reason, string by, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Reason = reason;
        By = by;
        ById = byId;
        At = at;
    }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who.</summary>
    public string By { get; private set; } = "";

    /// <summary>The account of whoever did it.</summary>
    public Guid ById { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }
}
