namespace Mediation.Domain.Numbering;

/// <summary>A number whose paper was withdrawn.</summary>
public sealed class CancelledNumber
{
    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>Longest name of who cancelled it.</summary>
    public const int ByNameMaxLength = 50;

    internal CancelledNumber(int number, string reason, Guid byUserId, string byName, DateTime at)
    {
        Number = number;
        Reason = reason;
        ByUserId = byUserId;
        ByName = byName;
        At = at;
    }

    private CancelledNumber()
    {
    }

    /// <summary>The number.</summary>
    public int Number { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who.</summary>
    public Guid ByUserId { get; private set; }

    /// <summary>Who, by name.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }
}
