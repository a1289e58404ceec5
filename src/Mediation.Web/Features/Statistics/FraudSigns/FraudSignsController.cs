using Mediation.Db;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fraud;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Statistics.FraudSigns;

/// <summary>
/// 异常办案迹象: haste, copied texts and signatures nobody drew, within the scope of whoever looks. A sign is a reason to look into
/// the file and to ask the parties, and nothing more.
/// </summary>
[Authorize(Policies.WatchForFraud)]
[Route(StatisticsLinks.FraudSigns)]
public sealed class FraudSignsController(CaseRights rights, MediationDbContext db, FraudSettings settings, TimeProvider clock) : Controller
{
    private static readonly string[] EndingActs = [nameof(CaseTrigger.Settle), nameof(CaseTrigger.SolveOnSpot), nameof(CaseTrigger.Terminate)];

    [HttpGet]
    public async Task<IActionResult> Show(FraudSignsQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wasUnreadable = !ModelState.IsValid;
        ModelState.Clear();
        var asked = query.Within(ChinaTime.Today(clock), settings.DaysBack);
        var (ends, people) = await Ended(ChinaTime.StartOf(asked.From!.Value), ChinaTime.EndOf(asked.To!.Value));
        var (texts, signed) = await Agreed(asked.From.Value, asked.To.Value);
        var busy = Haste.Find(ends, settings.CasesPerHour);
        var alike = AlikeTexts.Find(texts, settings.SimilarPercent, settings.ShortestText);
        var doubtful = PenMarks.Find(signed);
        var cases = await Named(
            [.. busy.SelectMany(hour => hour.CaseIds), .. alike.SelectMany(group => group.CaseIds), .. doubtful.Select(mark => mark.CaseId)]);
        return View("FraudSigns", new FraudSignsModel(asked, settings, busy, alike, doubtful, people, cases, wasUnreadable));
    }

    private async Task<(List<EndedCase> Ends, Dictionary<Guid, string> People)> Ended(DateTime start, DateTime end)
    {
        var visible = rights.Visible();
        var events = await db.CaseEvents
            .Where(e => e.Machine == CaseWorkflow.Machine.Name && EndingActs.Contains(e.Act) && e.At >= start && e.At < end
                && visible.Any(c => c.Id == e.CaseId))
            .Select(e => new { e.ActorId, e.ActorName, e.At, e.CaseId }).ToListAsync();
        return (
            events.ConvertAll(e => new EndedCase(e.ActorId, e.At, e.CaseId)),
            events.GroupBy(e => e.ActorId).ToDictionary(ofOne => ofOne.Key, ofOne => ofOne.MaxBy(e => e.At)!.ActorName));
    }

    private async Task<(List<WrittenText> Texts, List<SignedAgreement> Signed)> Agreed(DateOnly from, DateOnly to)
    {
        var visible = rights.Visible();
        var agreements = db.Set<Agreement>().Where(a => a.EffectiveOn >= from && a.EffectiveOn <= to && visible.Any(c => c.Id == a.CaseId));
        var read = await agreements.AsNoTracking().OrderBy(a => a.Id).ToListAsync();
        var names = (await db.Parties.Where(p => agreements.Any(a => a.CaseId == p.CaseId)).Select(p => new { p.CaseId, p.Name }).ToListAsync())
            .ToLookup(p => p.CaseId, p => p.Name);
        return (
            read.ConvertAll(a => new WrittenText(a.CaseId, a.Facts + string.Concat(a.Clauses.Select(clause => clause.Text)), [.. names[a.CaseId]])),
            read.ConvertAll(a => new SignedAgreement(a.CaseId, a.Slots)));
    }

    private async Task<Dictionary<Guid, NamedCase>> Named(HashSet<Guid> ids)
    {
        var today = ChinaTime.Today(clock);
        var cases = await rights.Visible().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Reference, c.Title, People = c.Parties.Select(p => new NamedPerson(p.Name, p.BirthDate)).ToList() }).ToListAsync();
        return cases.ToDictionary(c => c.Id, c => new NamedCase(c.Id, c.Reference, MinorNames.InText(c.Title, c.People, today)));
    }
}
