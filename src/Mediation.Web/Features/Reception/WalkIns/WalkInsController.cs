using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.WalkIns;

/// <summary>来访登记簿: who came today, who received them, what became of it. Prints as the list of the day.</summary>
[Authorize(Policies.ReadReception)]
[Route(ReceptionLinks.Register)]
public sealed class WalkInsController(
    ReceptionScope scope, MediationDbContext db, IPersonalDataVault vault, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Under this key the page finds the form for who comes in.</summary>
    internal const string ArriveKey = "arrive";

    [HttpGet]
    public async Task<IActionResult> Show(DateOnly? day, ReceptionResult? result) => View("WalkIns", await ListAsync(day, result));

    [HttpPost]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Arrive(ArriveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            ViewData[ArriveKey] = form;
            return View("WalkIns", await ListAsync(null, null));
        }

        db.ReceptionEntries.Add(ReceptionEntry.Arrive(
            scope.CentreId, form.ToCaller(vault), form.People!.Value, RuleContext.At(clock), actor.ToActor()));
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记来访。"]);
        return LocalRedirect(ReceptionLinks.Register);
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Result(Guid id) =>
        await scope.Entries.SingleOrDefaultAsync(e => e.Id == id) is { } entry ? Ask(entry, new ResultForm { Version = entry.Version }) : NotFound();

    [HttpPost("{id:guid}")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Decide(Guid id, ResultForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await scope.Entries.SingleOrDefaultAsync(e => e.Id == id) is not { } entry)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Ask(entry, form);
        }

        db.ExpectVersion(entry, form.Version);
        if (form.Result == ReceptionResult.SolvedOnSpot)
        {
            entry.SolveOnSpot(form.Note!);
        }
        else
        {
            entry.SendOn(form.SentOnTo!, form.WithLetter);
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["已登记处理结果。"]);
        return LocalRedirect(ReceptionLinks.Register);
    }

    [HttpPost("{id:guid}/leave")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Leave(Guid id)
    {
        if (await scope.Entries.SingleOrDefaultAsync(e => e.Id == id) is not { } entry)
        {
            return NotFound();
        }

        if (entry.LeftAt is null)
        {
            entry.Leave(RuleContext.At(clock));
            await db.SaveChangesAsync();
        }

        return LocalRedirect(ReceptionLinks.On(ChinaTime.DayOf(entry.ArrivedAt)));
    }

    private ViewResult Ask(ReceptionEntry entry, ResultForm form)
    {
        ViewData["entry"] = entry;
        return View("Result", form);
    }

    private async Task<WalkInList> ListAsync(DateOnly? asked, ReceptionResult? result)
    {
        var today = ChinaTime.Today(clock);
        var day = asked ?? today;
        var (from, until) = (ChinaTime.StartOf(day), ChinaTime.EndOf(day));
        var entries = scope.Entries.AsNoTracking().Where(e => e.ArrivedAt >= from && e.ArrivedAt < until && (result == null || e.Result == result));
        var list = ListQuery.Of(Request);
        var order = WalkInList.Columns.OrderOf(list);
        var page = await WalkInList.Columns.Sort(entries, order).ReadMaskedAsync(db, today, list, order, HttpContext.RequestAborted);
        return new WalkInList(day, result, today, page);
    }
}
