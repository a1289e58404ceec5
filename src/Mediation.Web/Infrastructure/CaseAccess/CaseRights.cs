using System.Linq.Expressions;
using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Security;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// Who may do what with which case. Scope is the own centre and those below; a mediator sees own cases and the own
/// centre's unassigned ones. The same rules filter lists (<see cref="Visible"/>) and decide on one case
/// (<see cref="May"/>), so that a list never shows what a page would refuse.
/// </summary>
public sealed class CaseRights(MediationDbContext db, CurrentActor actor)
{
    private static readonly StaffRole[] Readers =
        [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor];

    /// <summary>The cases the current person may know of.</summary>
    public IQueryable<DisputeCase> Visible() => db.Cases.Where(VisibleTo());

    /// <summary>Whether the current person may do <paramref name="operation"/> with <paramref name="of"/>.</summary>
    public bool May(DisputeCase of, string centrePath, CaseOperation operation)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(centrePath);
        var inScope = centrePath.StartsWith(actor.ScopePath, StringComparison.Ordinal);
        return operation switch
        {
            CaseOperation.Read => IsOwn(of) || (inScope && Readers.Any(role => role != StaffRole.Mediator && actor.Is(role))),
            CaseOperation.Handle => IsOwn(of) || (inScope && actor.Is(StaffRole.CentreDirector)),
            CaseOperation.Direct => inScope && (actor.Is(StaffRole.CentreDirector) || actor.Is(StaffRole.DistrictSupervisor)),
        };
    }

    private bool IsOwn(DisputeCase of) => actor.Is(StaffRole.Mediator)
        && ((actor.MediatorId is { } me && of.Mediators.Any(m => m.MediatorId == me && m.Until is null))
            || (of.HostMediatorId is null && of.CentreId == actor.CentreId));

    private Expression<Func<DisputeCase, bool>> VisibleTo()
    {
        if (Readers.Any(role => role != StaffRole.Mediator && actor.Is(role)))
        {
            var path = actor.ScopePath;
            var centres = db.Centres.Where(centre => centre.Path.StartsWith(path)).Select(centre => centre.Id);
            return c => centres.Contains(c.CentreId);
        }

        if (!actor.Is(StaffRole.Mediator))
        {
            return _ => false;
        }

        var (me, home) = (actor.MediatorId, actor.CentreId);
        return c => (me != null && c.Mediators.Any(m => m.MediatorId == me && m.Until == null))
            || (c.HostMediatorId == null && c.CentreId == home);
    }
}
