using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Reception;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Reception;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Desk;

/// <summary>
/// What is open at the counter and outside without belonging to a case: walk-ins nobody has finished with, appointments that
/// nobody has kept, missed or called off, rounds still to be made or signed. Derived like the cases, for everybody of the
/// centre who takes requests down and for those above.
/// </summary>
public sealed class DeskAgenda(ReceptionScope reception, CentreVisits visits, MediationDbContext db, CurrentActor actor, TimeProvider clock)
{
    private static readonly VisitStatus[] Open = [VisitStatus.Planned, VisitStatus.Recorded];

    /// <summary>Whether the person sees to such things.</summary>
    public bool IsTheirs => SeesOnly || Policies.RolesOf(Policies.TakeRequests).Any(actor.Is);

    private bool SeesOnly => actor.Is(StaffRole.DistrictSupervisor);

    private IQueryable<ReceptionEntry> WalkIns => reception.Entries.Where(e => e.Result == ReceptionResult.Waiting);

    private IQueryable<Appointment> Appointments => reception.Appointments.Where(a => a.Status == AppointmentStatus.Booked);

    // Who only oversees sees the rounds; a visit to a person who needs care is seen by those who make such visits.
    private IQueryable<Visit> Visits => visits.All.Where(v => Open.Contains(v.Status) && (!SeesOnly || v.Kind == VisitKind.Round));

    /// <summary>Everything open, the earliest first, as much of it as a section of the desk shows.</summary>
    public async Task<DeskAgendaPile> ReadAsync()
    {
        var counts = await db.Users.Where(user => user.Id == actor.UserId)
            .Select(_ => new { WalkIns = WalkIns.Count(), Appointments = Appointments.Count(), Visits = Visits.Count() }).SingleAsync();
        var lines = new List<DeskAgendaLine>();
        if (counts.WalkIns > 0)
            lines.AddRange((await WalkIns.AsNoTracking().OrderBy(e => e.ArrivedAt).Take(DeskCases.LinesShown).ToListAsync()).Select(LineOf));
        if (counts.Appointments > 0)
            lines.AddRange((await Appointments.AsNoTracking().OrderBy(a => a.At).Take(DeskCases.LinesShown).ToListAsync()).Select(LineOf));
        if (counts.Visits > 0)
            lines.AddRange((await Visits.AsNoTracking().OrderBy(v => v.PlannedFor).Take(DeskCases.LinesShown).ToListAsync()).Select(LineOf));
        return new DeskAgendaPile(
            counts.WalkIns + counts.Appointments + counts.Visits,
            [.. new[]
            {
                new DeskAgendaPart(DeskAgendaKind.WalkIn, counts.WalkIns, ReceptionLinks.Register),
                new DeskAgendaPart(DeskAgendaKind.Appointment, counts.Appointments, ReceptionLinks.Appointments),
                new DeskAgendaPart(DeskAgendaKind.Visit, counts.Visits, VisitLinks.List),
            }.Where(part => part.Count > DeskCases.LinesShown)],
            [.. lines.OrderBy(line => line.At)]);
    }

    private DeskAgendaLine LineOf(ReceptionEntry entry) => new(
        DeskAgendaKind.WalkIn, entry.ArrivedAt, Mask(entry.VisitorName, entry), Mask(entry.Matter, entry), new Words("登记结果", "Enter what became of it"),
        SeesOnly ? ReceptionLinks.On(ChinaTime.DayOf(entry.ArrivedAt)) : ReceptionLinks.Entry(entry.Id));

    private DeskAgendaLine LineOf(Appointment appointment) => new(
        DeskAgendaKind.Appointment, appointment.At, Mask(appointment.VisitorName, appointment), Mask(appointment.Matter, appointment), new Words("接待，或者登记未到访", "Receive, or note as missed"),
        ReceptionLinks.From(ChinaTime.DayOf(appointment.At)));

    private string Mask(string typed, ReceptionEntry entry) => entry.VisitorIsMinor ? MaskMinor(typed, entry.VisitorName) : typed;

    private string Mask(string typed, Appointment appointment) => appointment.VisitorIsMinor ? MaskMinor(typed, appointment.VisitorName) : typed;

    private string MaskMinor(string typed, string name)
    {
        var today = ChinaTime.Today(clock);
        return MinorNames.InText(typed, [NamedPerson.UnderAge(name, today)], today);
    }

    private DeskAgendaLine LineOf(Visit visit) => new(
        DeskAgendaKind.Visit, visit.PlannedFor, visit.Visitors, visit.Purpose,
        visit.Status == VisitStatus.Planned ? VisitNames.Of(VisitTrigger.Record) : VisitNames.Of(VisitTrigger.Sign),
        SeesOnly ? VisitLinks.List : VisitLinks.One(visit.Id));
}

/// <summary>The kinds of things on a desk that belong to no case.</summary>
public enum DeskAgendaKind
{
    /// <summary>来访.</summary>
    WalkIn,

    /// <summary>约访.</summary>
    Appointment,

    /// <summary>走访.</summary>
    Visit,
}

/// <summary>One of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When it was or will be (UTC).</param>
/// <param name="Who">Who comes, or who goes.</param>
/// <param name="Matter">What about.</param>
/// <param name="Next">What is to be done.</param>
/// <param name="Url">Where.</param>
public sealed record DeskAgendaLine(DeskAgendaKind Kind, DateTime At, string Who, string Matter, Words Next, string Url);

/// <summary>A kind of which there are more than the desk shows.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">How many.</param>
/// <param name="Register">Where all of them are.</param>
public sealed record DeskAgendaPart(DeskAgendaKind Kind, int Count, string Register);

/// <summary>The section of the desk.</summary>
/// <param name="Count">How many altogether.</param>
/// <param name="Longer">The kinds that aren't shown whole.</param>
/// <param name="Lines">The earliest.</param>
public sealed record DeskAgendaPile(int Count, IReadOnlyList<DeskAgendaPart> Longer, IReadOnlyList<DeskAgendaLine> Lines);
