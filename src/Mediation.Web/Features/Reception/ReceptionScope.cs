using Mediation.Db;
using Mediation.Domain.Reception;
using Mediation.Web.Infrastructure.Security;

namespace Mediation.Web.Features.Reception;

/// <summary>What of the registers the person may see: the own centre and those below it. Nothing else exists for them.</summary>
public sealed class ReceptionScope(MediationDbContext db, CurrentActor actor)
{
    public IQueryable<ReceptionEntry> Entries
    {
        get
        {
            var path = actor.ScopePath;
            return db.ReceptionEntries.Where(e => db.Centres.Any(c => c.Id == e.CentreId && c.Path.StartsWith(path)));
        }
    }

    public IQueryable<Appointment> Appointments
    {
        get
        {
            var path = actor.ScopePath;
            return db.Appointments.Where(a => db.Centres.Any(c => c.Id == a.CentreId && c.Path.StartsWith(path)));
        }
    }

    public IQueryable<DataRequest> DataRequests
    {
        get
        {
            var path = actor.ScopePath;
            return db.DataRequests.Where(r => db.Centres.Any(c => c.Id == r.CentreId && c.Path.StartsWith(path)));
        }
    }

    /// <summary>The centre new lines are written for.</summary>
    /// <exception cref="InvalidOperationException">The account belongs to no centre; its post doesn't take requests down.</exception>
    public Guid CentreId => actor.CentreId ?? throw new InvalidOperationException("Somebody without a centre takes no requests down.");
}
