namespace Mediation.Domain.Templates;

/// <summary>
/// One template matter (the words of one paper, the numbering, the fonts …) as the district or one committee has it. Only what
/// differs from the usual is kept, and only ever added to: a paper set on some day was set by the revision that held on that day.
/// </summary>
public sealed class PaperTemplate : IVersioned
{
    /// <summary>Longest name of a matter.</summary>
    public const int MatterMaxLength = 60;

    /// <summary>Longest key: the matter, a colon and a committee.</summary>
    public const int KeyMaxLength = MatterMaxLength + 37;

    private readonly List<PaperTemplateRevision> revisions = [];

    private PaperTemplate() { }

    /// <summary>Opens the record of a matter. There is one for each matter and committee.</summary>
    /// <param name="matter">Name of the matter (<see cref="TemplateMatter.Name"/>).</param>
    /// <param name="committeeId">The committee; null for all committees.</param>
    public PaperTemplate(string matter, Guid? committeeId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(matter);
        Id = Guid.CreateVersion7();
        Matter = matter;
        CommitteeId = committeeId;
        Key = KeyOf(matter, committeeId);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name of the matter.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>The committee; null for all committees.</summary>
    public Guid? CommitteeId { get; private set; }

    /// <summary>Matter and committee in one: unique, also where databases disagree about the uniqueness of nulls.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Counts changes from 1: a form that was drawn before there was anything says 0.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Every revision, in the order they were entered.</summary>
    public IReadOnlyList<PaperTemplateRevision> Revisions => revisions;

    /// <summary>The unique key of a matter and committee.</summary>
    public static string KeyOf(string matter, Guid? committeeId) => $"{matter}:{committeeId?.ToString() ?? "all"}";

    /// <summary>Enters what holds from some day on. What was entered before stays on record.</summary>
    /// <param name="replaced">What differs from the usual, by the path of the field; empty for a return to the usual.</param>
    /// <param name="validFrom">First day, not before <paramref name="today"/>.</param>
    /// <param name="validUntil">Last day, or null for no end; afterwards the revision before holds again.</param>
    /// <param name="reason">Why, or null.</param>
    /// <param name="today">Today in China.</param>
    /// <param name="actor">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is in the past or the days are in the wrong order.</exception>
    public PaperTemplateRevision Revise(
        IReadOnlyDictionary<string, string> replaced, DateOnly validFrom, DateOnly? validUntil, string? reason, DateOnly today, Actor actor, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(validFrom, today);
        if (validUntil is { } until)
            ArgumentOutOfRangeException.ThrowIfLessThan(until, validFrom);
        var revision = new PaperTemplateRevision(Id, revisions.Count + 1, replaced, validFrom, validUntil, reason, actor, at);
        revisions.Add(revision);
        return revision;
    }

    /// <summary>The revision that holds on a day: the one that began last, of two that began the same day the one entered last.</summary>
    public PaperTemplateRevision? On(DateOnly day) => revisions
        .Where(revision => revision.HoldsOn(day))
        .OrderByDescending(revision => revision.ValidFrom).ThenByDescending(revision => revision.Sequence)
        .FirstOrDefault();
}
