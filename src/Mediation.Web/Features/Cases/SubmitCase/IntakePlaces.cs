using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Where a request is taken down: the person's centre, or the nearest one above it that has a committee to mediate.</summary>
public sealed class IntakePlaces(MediationDbContext db, CurrentActor actor)
{
    /// <exception cref="InvalidOperationException">No centre of the branch has a committee.</exception>
    public async Task<IntakePlace> FindAsync(CancellationToken cancellationToken = default)
    {
        var prefixes = Prefixes(actor.ScopePath);
        var branch = await db.Centres.AsNoTracking().Where(centre => prefixes.Contains(centre.Path))
            .OrderByDescending(centre => centre.Depth).ToListAsync(cancellationToken);
        var ids = branch.Select(centre => centre.Id).ToList();
        var committees = await db.Committees.AsNoTracking().Where(committee => committee.IsActive && ids.Contains(committee.CentreId))
            .OrderBy(committee => committee.Name).ToListAsync(cancellationToken);
        var at = branch.Find(centre => committees.Exists(committee => committee.CentreId == centre.Id))
            ?? throw new InvalidOperationException($"No committee is registered at {actor.ScopePath} or above.");
        return new IntakePlace(at, [.. committees.Where(committee => committee.CentreId == at.Id)]);
    }

    // SL/SL01/SL0105/ → SL/, SL/SL01/, SL/SL01/SL0105/
    private static List<string> Prefixes(string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(1, steps.Length).Select(count => string.Concat(steps.Take(count).Select(step => step + "/")))];
    }
}

/// <summary>A centre and the committees that can mediate there.</summary>
public sealed record IntakePlace(Centre Centre, IReadOnlyList<MediationCommittee> Committees)
{
    public MediationCommittee CommitteeOf(Guid? chosen) => Committees.FirstOrDefault(committee => committee.Id == chosen) ?? Committees[0];
}
