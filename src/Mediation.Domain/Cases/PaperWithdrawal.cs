namespace Mediation.Domain.Cases;

/// <summary>作废: an issued paper was taken back. It stays in the file, its number is never given again.</summary>
public sealed class PaperWithdrawal
{
    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 200;

    private PaperWithdrawal() { }

    internal PaperWithdrawal(string reason, DateTime at, Actor actor)
    {
        Reason = reason;
        At = at;
        By = actor.Name;
        ById = actor.UserId;
    }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Who.</summary>
    public string By { get; private set; } = "";

    /// <summary>The account of whoever did it.</summary>
    public Guid ById { get; private set; }
}
