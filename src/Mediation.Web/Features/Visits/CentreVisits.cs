using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Visits;

/// <summary>
/// The visits without a case of the person's centre and those below. Another centre's visit, and a visit of a case, don't
/// exist here: a case's visits are reached through the case, whose rights are its own.
/// </summary>
public sealed class CentreVisits(MediationDbContext db, CurrentActor actor, RuleContexts contexts)
{
    /// <summary>Who acts.</summary>
    public Actor Actor => actor.ToActor();

    /// <summary>Where a new visit belongs.</summary>
    /// <exception cref="KeyNotFoundException">The person belongs to no centre.</exception>
    public Guid HomeCentreId => actor.CentreId ?? throw new KeyNotFoundException("A person without a centre makes no visits.");

    /// <summary>Those within reach.</summary>
    public IQueryable<Visit> All =>
        db.Visits.Where(v => v.CaseId == null && db.Centres.Any(c => c.Id == v.CentreId && c.Path.StartsWith(actor.ScopePath)));

    /// <summary>One of them, to be shown or changed.</summary>
    /// <exception cref="KeyNotFoundException">There is none with this key within reach.</exception>
    public async Task<Visit> FindAsync(Guid visitId) =>
        await All.SingleOrDefaultAsync(v => v.Id == visitId) ?? throw new KeyNotFoundException("No such visit within reach.");

    /// <summary>One of them, as it stood when the form was drawn.</summary>
    /// <exception cref="KeyNotFoundException">There is none with this key within reach.</exception>
    public async Task<Visit> FindAsync(Guid visitId, int version)
    {
        var visit = await FindAsync(visitId);
        db.ExpectVersion(visit, version);
        return visit;
    }

    /// <summary>Clock, calendar and settings.</summary>
    public Task<RuleContext> NowAsync() => contexts.NowAsync();

    /// <summary>The conflict page when the state doesn't know the act, otherwise null.</summary>
    public async Task<ViewResult?> Barred(Visit visit, VisitTrigger trigger) =>
        VisitWorkflow.Machine.Ask(visit, trigger, await NowAsync()).Barred();
}
