namespace Mediation.Domain.Parties;

/// <summary>What a party consents to about its personal data; each needs its own consent (个人信息保护法 13, 23, 29).</summary>
public enum ConsentKind
{
    /// <summary>处理个人信息.</summary>
    Processing,

    /// <summary>处理敏感个人信息: health, finance, tracks, and all data of children under fourteen (个人信息保护法 28, 29).</summary>
    SensitiveData,

    /// <summary>向其他单位提供 (个人信息保护法 23): for one receiver.</summary>
    HandOver,
}

/// <summary>What a party says about its data, as it is taken down.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Receiver">To whom the data would go; for a hand-over.</param>
/// <param name="IsGiven">Consents, or refuses.</param>
/// <param name="Way">How it was said.</param>
/// <param name="NoticeVersion">Version of the notice that was shown.</param>
/// <param name="Note">A word on it, such as who spoke for the party.</param>
public sealed record ConsentStatement(
    ConsentKind Kind, string? Receiver, bool IsGiven, DeclarationWay Way, string NoticeVersion, string? Note);

/// <summary>个人信息同意: one party's answer to one question, with the version of the notice it rests on. Withdrawn, never erased.</summary>
public sealed class PrivacyConsent
{
    /// <summary>Longest version of a notice.</summary>
    public const int VersionMaxLength = 20;

    /// <summary>The receiver while it isn't chosen yet which court it will be.</summary>
    public const string AnyCourt = "人民法院";

    private PrivacyConsent() { }

    internal PrivacyConsent(ConsentStatement said, DateTime at, Capacity capacity, string takenDownBy)
    {
        Id = Guid.CreateVersion7();
        Kind = said.Kind;
        Receiver = said.Kind == ConsentKind.HandOver ? said.Receiver : null;
        IsGiven = said.IsGiven;
        Way = said.Way;
        NoticeVersion = said.NoticeVersion;
        Note = said.Note;
        At = at;
        Capacity = capacity;
        TakenDownBy = takenDownBy;
    }

    /// <summary>Key within the party.</summary>
    public Guid Id { get; private set; }

    /// <summary>To what.</summary>
    public ConsentKind Kind { get; private set; }

    /// <summary>To whom the data may go; for a hand-over.</summary>
    public string? Receiver { get; private set; }

    /// <summary>Consented, or refused.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>How.</summary>
    public DeclarationWay Way { get; private set; }

    /// <summary>Version of the notice that was shown.</summary>
    public string NoticeVersion { get; private set; } = "";

    /// <summary>A word on it.</summary>
    public string? Note { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>The party's capacity on that day.</summary>
    public Capacity Capacity { get; private set; }

    /// <summary>Who took it down.</summary>
    public string TakenDownBy { get; private set; } = "";

    /// <summary>When it was withdrawn (UTC); null while it stands. What was done until then stays lawful (个人信息保护法 15).</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>How and by whom it was withdrawn.</summary>
    public string? WithdrawnNote { get; private set; }

    /// <summary>Whether data may be handled on it now.</summary>
    public bool Holds => IsGiven && WithdrawnAt is null;

    internal void Withdraw(DateTime at, string? note)
    {
        WithdrawnAt = at;
        WithdrawnNote = note;
    }
}
