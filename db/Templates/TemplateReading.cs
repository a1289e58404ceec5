using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Templates;

/// <summary>Reads what a committee has otherwise than usual: what holds for all committees, over it what holds for this one.</summary>
public static class TemplateReading
{
    /// <summary>What holds for a committee on a day.</summary>
    /// <param name="db">The context.</param>
    /// <param name="committeeId">The committee; null for what holds for all.</param>
    /// <param name="day">The day in China.</param>
    /// <param name="matters">Names of the matters asked about.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<TemplatesInForce> TemplatesOnAsync(
        this MediationDbContext db, Guid? committeeId, DateOnly day, IReadOnlyCollection<string> matters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var templates = await db.PaperTemplates.AsNoTracking()
            .Where(template => matters.Contains(template.Matter) && (template.CommitteeId == null || template.CommitteeId == committeeId))
            .Include(template => template.Revisions.Where(revision => revision.ValidFrom <= day))
            .AsSingleQuery()
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        return new TemplatesInForce(
        [
            .. templates.OrderBy(template => template.CommitteeId is not null)
                .Select(template => template.On(day) is { } revision ? new TemplateInForce(template.Matter, revision.Replaced, revision.Id) : null)
                .OfType<TemplateInForce>(),
        ]);
    }
}

/// <summary>What holds on one day for one committee.</summary>
/// <param name="templates">What is in force, the general before the committee's own.</param>
public sealed class TemplatesInForce(IReadOnlyList<TemplateInForce> templates)
{
    /// <summary>Nothing but the usual.</summary>
    public static TemplatesInForce None { get; } = new([]);

    /// <summary>What is replaced in a matter, by path of the field.</summary>
    public IReadOnlyDictionary<string, string> Of(string matter)
    {
        var replaced = new Dictionary<string, string>();
        foreach (var (path, text) in templates.Where(found => found.Matter == matter).SelectMany(found => found.Replaced))
            replaced[path] = text;
        return replaced;
    }

    /// <summary>The same, but for one matter, in which something is tried that nobody has entered.</summary>
    public TemplatesInForce With(string matter, IReadOnlyDictionary<string, string> replaced) =>
        new([.. templates.Where(found => found.Matter != matter), new TemplateInForce(matter, replaced, RevisionId: null)]);

    /// <summary>The revisions of the matters, for the record of a paper set by them.</summary>
    public IReadOnlyList<Guid> RevisionsOf(IReadOnlyCollection<string> matters) =>
        [.. templates.Where(found => matters.Contains(found.Matter)).Select(found => found.RevisionId).OfType<Guid>()];
}

/// <summary>What is replaced in one matter.</summary>
/// <param name="Matter">Name of the matter.</param>
/// <param name="Replaced">What differs from the usual, by path of the field.</param>
/// <param name="RevisionId">The revision that says so; null for what is only tried.</param>
public sealed record TemplateInForce(string Matter, IReadOnlyDictionary<string, string> Replaced, Guid? RevisionId);
