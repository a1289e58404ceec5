using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.Outreach;

/// <summary>下访: rounds through a community before any case (巡诊). What is found may open cases.</summary>
[Authorize(Policies.ReadReception)]
[Route(ReceptionLinks.Outreach)]
public sealed class OutreachController(
    ReceptionScope scope, MediationDbContext db, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Under this key the page finds the form for a new round.</summary>
    internal const string PlanKey = "plan";

    private const int DaysBack = 30;

    [HttpGet]
    public async Task<IActionResult> Show(DateOnly? from, int? page) => View("Outreach", await ListAsync(from, page));

    [HttpPost]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Plan(PlanRoundForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            ViewData[PlanKey] = form;
            return View("Outreach", await ListAsync(null, null));
        }

        db.Visits.Add(new Visit(VisitKind.Round, scope.CentreId, caseId: null, form.ToPlan()));
        await db.SaveChangesAsync();
        TempData.Notice(T["已安排下访。"]);
        return LocalRedirect(ReceptionLinks.Outreach);
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Open(Guid id) => await scope.Rounds.SingleOrDefaultAsync(v => v.Id == id) is { } round
        ? Page(round, new RecordRoundForm { From = ChinaTime.Of(round.PlannedFor), Findings = round.Findings, Version = round.Version })
        : NotFound();

    [HttpPost("{id:guid}")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Record(Guid id, RecordRoundForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await scope.Rounds.SingleOrDefaultAsync(v => v.Id == id) is not { } round)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page(round, form);
        }

        db.ExpectVersion(round, form.Version);
        var me = actor.ToActor();
        round.Record(new VisitReport(form.FromUtc, form.UntilUtc, round.Place, me.Name, me.Name, form.Findings!), RuleContext.At(clock), me);
        await db.SaveChangesAsync();
        TempData.Notice(T["已记录下访情况。"]);
        return LocalRedirect(ReceptionLinks.Round(id));
    }

    private ViewResult Page(Visit round, RecordRoundForm form)
    {
        ViewData["round"] = round;
        return View("Round", form);
    }

    private async Task<OutreachList> ListAsync(DateOnly? asked, int? page)
    {
        var from = asked ?? ChinaTime.Today(clock).AddDays(-DaysBack);
        var earliest = ChinaTime.StartOf(from);
        var rounds = scope.Rounds.AsNoTracking().Where(v => v.PlannedFor >= earliest);
        var paging = Paging.Of(page, await rounds.CountAsync(), $"{ReceptionLinks.Outreach}?from={from:yyyy-MM-dd}");
        var rows = await rounds.OrderByDescending(v => v.PlannedFor).Skip((paging.Page - 1) * Paging.Size).Take(Paging.Size).ToListAsync();
        return new OutreachList(from, rows, paging);
    }
}

/// <summary>The rounds from a day on.</summary>
public sealed record OutreachList(DateOnly From, IReadOnlyList<Visit> Rows, Paging Paging);
