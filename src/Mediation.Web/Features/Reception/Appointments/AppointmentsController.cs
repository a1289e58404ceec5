using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Cases.SubmitCase;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.Appointments;

/// <summary>约访: who comes when, to whom. One that was kept leads on to the intake with what is known already.</summary>
[Authorize(Policies.ReadReception)]
[Route(ReceptionLinks.Appointments)]
public sealed class AppointmentsController(
    ReceptionScope scope, MediationDbContext db, IPersonalDataVault vault, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Under this key the page finds the form for a new appointment.</summary>
    internal const string BookKey = "book";

    private static readonly SortColumns<Appointment> Columns = new SortColumns<Appointment>(a => a.Id)
        .By("at", a => a.At)
        .By("name", a => a.VisitorName)
        .By("with", a => a.With);

    [HttpGet]
    public async Task<IActionResult> Show(DateOnly? from, AppointmentStatus? status) => View("Appointments", await ListAsync(from, status));

    [HttpPost]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Book(BookForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            ViewData[BookKey] = form;
            return View("Appointments", await ListAsync(null, null));
        }

        db.Appointments.Add(Appointment.Book(scope.CentreId, form.ToCaller(vault), form.AtUtc()!.Value, form.With!, RuleContext.At(clock)));
        await db.SaveChangesAsync();
        TempData.Notice(T["已预约。"]);
        return LocalRedirect(ReceptionLinks.Appointments);
    }

    [HttpPost("{id:guid}/keep")]
    [Authorize(Policies.TakeRequests)]
    public Task<IActionResult> Keep(Guid id) => ChangeAsync(
        id, appointment => appointment.Keep(), SubmitCaseLinks.From(new SubmitCaseOrigin(SubmitCaseOriginKind.Appointment, id)));

    [HttpPost("{id:guid}/miss")]
    [Authorize(Policies.TakeRequests)]
    public Task<IActionResult> Miss(Guid id) => ChangeAsync(id, appointment => appointment.Miss(RuleContext.At(clock)), ReceptionLinks.Appointments);

    [HttpPost("{id:guid}/cancel")]
    [Authorize(Policies.TakeRequests)]
    public Task<IActionResult> Cancel(Guid id) => ChangeAsync(id, appointment => appointment.Cancel("来访人取消"), ReceptionLinks.Appointments);

    private async Task<IActionResult> ChangeAsync(Guid id, Action<Appointment> change, string next)
    {
        if (await scope.Appointments.SingleOrDefaultAsync(a => a.Id == id) is not { } appointment)
        {
            return NotFound();
        }

        change(appointment);
        await db.SaveChangesAsync();
        return LocalRedirect(next);
    }

    private async Task<AppointmentList> ListAsync(DateOnly? asked, AppointmentStatus? status)
    {
        var from = asked ?? ChinaTime.Today(clock);
        var earliest = ChinaTime.StartOf(from);
        var appointments = scope.Appointments.AsNoTracking().Where(a => a.At >= earliest && (status == null || a.Status == status));
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        var page = await Columns.Sort(appointments, order).ToPageAsync(list, order, HttpContext.RequestAborted);
        var cases = page.Items.Select(a => a.CaseId).OfType<Guid>().ToList();
        var parties = cases.Count == 0 ? [] : await db.Parties.Where(p => cases.Contains(p.CaseId))
            .Select(p => new { p.CaseId, Person = new NamedPerson(p.Name, p.BirthDate) }).ToListAsync();
        return new AppointmentList(
            from, status, clock.GetUtcNow().UtcDateTime, page, parties.ToLookup(p => p.CaseId, p => p.Person), ChinaTime.Today(clock));
    }
}

/// <summary>The appointments from a day on.</summary>
/// <param name="From">That day.</param>
/// <param name="Status">Only those that stand so; null for all.</param>
/// <param name="Now">The hour it is.</param>
/// <param name="Page">The lines.</param>
/// <param name="Parties">Those of the cases that came of appointments.</param>
/// <param name="Today">The day ages are counted on.</param>
public sealed record AppointmentList(
    DateOnly From, AppointmentStatus? Status, DateTime Now, PagedList<Appointment> Page, ILookup<Guid, NamedPerson> Parties, DateOnly Today)
{
    /// <summary>What was typed about an appointment, with minors' names masked.</summary>
    public string Mask(Appointment row, string typed)
    {
        ArgumentNullException.ThrowIfNull(row);
        IEnumerable<NamedPerson> known = row.CaseId is { } id ? Parties[id] : [];
        return MinorNames.InText(typed, row.VisitorIsMinor ? known.Append(NamedPerson.UnderAge(row.VisitorName, Today)) : known, Today);
    }
}
