using Mediation.Domain.Templates;
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
                .Select(template => (template.Matter, Revision: template.On(day)))
                .Where(found => found.Revision is not null)
                .Select(found => (found.Matter, found.Revision!)),
        ]);
    }
}

/// <summary>What holds on one day for one committee.</summary>
/// <param name="revisions">The revisions in force, the general before the committee's own.</param>
public sealed class TemplatesInForce(IReadOnlyList<(string Matter, PaperTemplateRevision Revision)> revisions)
{
    /// <summary>Nothing but the usual.</summary>
    public static TemplatesInForce None { get; } = new([]);

    /// <summary>What is replaced in a matter, by path of the field.</summary>
    public IReadOnlyDictionary<string, string> Of(string matter)
    {
        var replaced = new Dictionary<string, string>();
        foreach (var (path, text) in revisions.Where(found => found.Matter == matter).SelectMany(found => found.Revision.Replaced))
            replaced[path] = text;
        return replaced;
    }

    /// <summary>The revisions of the matters, for the record of a paper set by them.</summary>
    public IReadOnlyList<Guid> RevisionsOf(IReadOnlyCollection<string> matters) =>
        [.. revisions.Where(found => matters.Contains(found.Matter)).Select(found => found.Revision.Id)];
}
