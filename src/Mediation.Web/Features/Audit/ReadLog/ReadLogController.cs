using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Audit.ReadLog;

/// <summary>查阅记录: who opened whose personal data, when and why; for auditors, within their scope.</summary>
[Authorize(Policies.Audit)]
[Route(Address)]
public sealed class ReadLogController(MediationDbContext db, CurrentActor actor, TimeProvider clock) : Controller
{
    public const string Address = "/audit/reads";

    private static readonly SortColumns<ReadLogRow> Columns = new SortColumns<ReadLogRow>(row => row.Read.Id)
        .By("at", row => row.Read.At, lastFirst: true)
        .By("by", row => row.Read.ActorName)
        .By("case", row => row.Reference);

    [HttpGet]
    public async Task<IActionResult> Show(ReadLogQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ModelState.Clear();
        var found = Filter(Within(actor.ScopePath), query);
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        var page = await Columns.Sort(found, order).AsNoTracking().ToPageAsync(list, order, HttpContext.RequestAborted);
        var today = ChinaTime.Today(clock);
        return View("ReadLog", new ReadLogModel(query, page, [.. page.Items.Select(row => new ReadLogLine(
            row.Read, row.Reference, MinorNames.ForList(row.PartyName, row.PartyBirthDate, today),
            row.Read.Note is { } note ? MinorNames.InText(note, [new NamedPerson(row.PartyName, row.PartyBirthDate)], today) : null))]));
    }

    private IQueryable<ReadLogRow> Within(string scope) =>
        from read in db.PersonalDataReads
        join dispute in db.Cases on read.CaseId equals dispute.Id
        join party in db.Parties on read.PartyId equals party.Id
        join centre in db.Centres on dispute.CentreId equals centre.Id
        where centre.Path.StartsWith(scope)
        select new ReadLogRow
        {
            Read = read, Reference = dispute.Reference, PartyName = party.Name, PartyNameSearch = party.NameSearch, PartyBirthDate = party.BirthDate,
        };

    private static IQueryable<ReadLogRow> Filter(IQueryable<ReadLogRow> rows, ReadLogQuery query)
    {
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var (typed, folded) = (query.Text.Trim(), SearchText.Fold(query.Text));
            rows = rows.Where(row => row.Read.ActorName.Contains(typed) || row.Reference.Contains(typed) || row.PartyNameSearch.Contains(folded));
        }

        if (query.Purpose is { } purpose)
            rows = rows.Where(row => row.Read.Purpose == purpose);
        if (query.From is { } from)
            rows = After(rows, ChinaTime.StartOf(from));
        if (query.To is { } to)
            rows = Before(rows, ChinaTime.EndOf(to));
        return rows;
    }

    private static IQueryable<ReadLogRow> After(IQueryable<ReadLogRow> rows, DateTime start) => rows.Where(row => row.Read.At >= start);

    private static IQueryable<ReadLogRow> Before(IQueryable<ReadLogRow> rows, DateTime end) => rows.Where(row => row.Read.At < end);
}
