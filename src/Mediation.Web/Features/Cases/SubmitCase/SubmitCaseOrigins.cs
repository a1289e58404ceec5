using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>
/// Ties a case to the line of the register it comes from: begins the intake with what was written down there, and notes the case
/// there once it is registered. Entries of other centres don't exist for the person.
/// </summary>
public sealed class SubmitCaseOrigins(MediationDbContext db, CurrentActor actor)
{
    /// <summary>An intake begun with what is known already; an empty one when the entry isn't there.</summary>
    public async Task<SubmitCaseState> BeginAsync(SubmitCaseOrigin? origin, CancellationToken cancellationToken = default) =>
        origin is not null && await FindAsync(origin, cancellationToken) is { } begun ? begun : new SubmitCaseState();

    /// <summary>Notes the case where it comes from. An entry that somebody else has dealt with meanwhile stays as it is.</summary>
    public async Task NoteAsync(SubmitCaseOrigin? origin, DisputeCase registered, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registered);
        switch (origin?.Kind)
        {
            case SubmitCaseOriginKind.Reception:
                if (await Entries.SingleOrDefaultAsync(e => e.Id == origin.Id, cancellationToken) is { IsWaiting: true } entry)
                {
                    entry.BecomeCase(registered);
                }

                break;
            case SubmitCaseOriginKind.Appointment:
                if (await Appointments.SingleOrDefaultAsync(a => a.Id == origin.Id, cancellationToken)
                    is { CaseId: null, Status: AppointmentStatus.Booked or AppointmentStatus.Kept } booked)
                {
                    booked.BecomeCase(registered);
                }

                break;
            case SubmitCaseOriginKind.Outreach:
                (await Rounds.SingleOrDefaultAsync(v => v.Id == origin.Id, cancellationToken))?.NoteOpenedCase(registered.Id);
                break;
            case null:
                break;
        }
    }

    private async Task<SubmitCaseState?> FindAsync(SubmitCaseOrigin origin, CancellationToken cancellationToken) => origin.Kind switch
    {
        SubmitCaseOriginKind.Reception => await Entries.SingleOrDefaultAsync(e => e.Id == origin.Id, cancellationToken) is { } entry
            ? Begin(origin, IntakeChannel.WalkIn, entry.VisitorName, entry.Matter)
            : null,
        SubmitCaseOriginKind.Appointment => await Appointments.SingleOrDefaultAsync(a => a.Id == origin.Id, cancellationToken) is { } booked
            ? Begin(origin, IntakeChannel.Appointment, booked.VisitorName, booked.Matter)
            : null,
        SubmitCaseOriginKind.Outreach => await Rounds.SingleOrDefaultAsync(v => v.Id == origin.Id, cancellationToken) is { } round
            ? Begin(origin, IntakeChannel.Outreach, null, round.Findings, round.Place)
            : null,
    };

    private static SubmitCaseState Begin(SubmitCaseOrigin origin, IntakeChannel channel, string? visitor, string? facts, string? place = null)
    {
        var state = new SubmitCaseState
        {
            Origin = origin,
            Source = new SourceForm { Channel = channel, OriginKind = origin.Kind, OriginId = origin.Id },
            Dispute = new DisputeForm { Facts = facts, Place = place },
        };
        if (visitor is not null)
        {
            state.Parties.Add(new PartyForm { Side = PartySide.Applicant, Kind = PartyKind.Person, Name = visitor });
        }

        return state;
    }

    private IQueryable<ReceptionEntry> Entries =>
        db.ReceptionEntries.Where(e => db.Centres.Any(c => c.Id == e.CentreId && c.Path.StartsWith(actor.ScopePath)));

    private IQueryable<Appointment> Appointments =>
        db.Appointments.Where(a => db.Centres.Any(c => c.Id == a.CentreId && c.Path.StartsWith(actor.ScopePath)));

    private IQueryable<Domain.Visits.Visit> Rounds =>
        db.Visits.Where(v => v.CaseId == null && db.Centres.Any(c => c.Id == v.CentreId && c.Path.StartsWith(actor.ScopePath)));
}
