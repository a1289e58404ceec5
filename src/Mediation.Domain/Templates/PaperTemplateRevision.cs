namespace Mediation.Domain.Templates;

/// <summary>One state of a template matter, with the days it holds and who entered it. Never changed once entered.</summary>
public sealed class PaperTemplateRevision
{
    /// <summary>Longest text of all that is replaced, as JSON.</summary>
    public const int ReplacedMaxLength = 60_000;

    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>Longest name of who entered it.</summary>
    public const int NameMaxLength = 50;

    private PaperTemplateRevision() { }

    internal PaperTemplateRevision(
        Guid templateId, int sequence, IReadOnlyDictionary<string, string> replaced, DateOnly validFrom, DateOnly? validUntil, string? reason, Actor actor, DateTime at)
    {
        Id = Guid.CreateVersion7();
        TemplateId = templateId;
        Sequence = sequence;
        Replaced = replaced;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        Reason = reason;
        ById = actor.UserId;
        By = actor.Name;
        At = at;
    }

    /// <summary>Key; issued papers name the revisions they were set by.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid TemplateId { get; private set; }

    /// <summary>Place in the history, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>What differs from the usual, by the path of the field.</summary>
    public IReadOnlyDictionary<string, string> Replaced { get; private set; } = new Dictionary<string, string>();

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day; null for no end.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>The account of whoever entered it.</summary>
    public Guid ById { get; private set; }

    /// <summary>Who entered it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was entered (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Whether the day lies within its days.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day <= ValidUntil);
}
