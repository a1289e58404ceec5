using System.Linq.Expressions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Consultations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Desk;

/// <summary>
/// The cases on somebody's desk, derived from their state at the moment of looking; nothing is stored as a to-do, so nothing
/// open can be missing. A mediator's desk holds the cases the mediator hosts and the own centre's unassigned ones; a
/// director's and a supervisor's holds every case of the scope. Each case stands in exactly one section.
/// </summary>
public sealed class DeskCases(CaseRights rights, MediationDbContext db, CurrentActor actor, IMapper mapper, TimeProvider clock)
{
    /// <summary>Lines shown of a section; the rest is a click away.</summary>
    public const int LinesShown = 8;

    /// <summary>Whether the person has cases to look after.</summary>
    public bool HasDesk => actor.Is(StaffRole.Mediator) || actor.Is(StaffRole.CentreDirector) || actor.Is(StaffRole.DistrictSupervisor);

    /// <summary>The desk with the first lines of every section.</summary>
    public async Task<IReadOnlyList<DeskPile>> PilesAsync()
    {
        var sections = Enum.GetValues<DeskSection>();
        var counts = await CountInHandAsync();
        var carriedOver = await CarriedOverAsync();
        var first = carriedOver.Values.SelectMany(cases => cases.Take(LinesShown)).Select(c => c.Id).ToList();
        var shown = sections.Select(FirstInHand).Aggregate((some, others) => some.Concat(others));
        Expression<Func<DisputeCase, bool>> isShown = first.Count == 0
            ? c => shown.Contains(c.Id)
            : c => shown.Contains(c.Id) || first.Contains(c.Id);
        var rows = counts.Values.Sum() + first.Count == 0 ? [] : await Mine()
            .Where(isShown)
            .SortedBy(CaseSort.Due, descending: false)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider).ToListAsync();
        var bySection = rows.ToLookup(row => SectionOf(row.NextDueOn, row.HostMediatorName is not null));
        return [.. sections.Select(section => new DeskPile(
            section, counts[section] + carriedOver.GetValueOrDefault(section, []).Count, [.. bySection[section].Take(LinesShown)]))];
    }

    /// <summary>The cases the person looks after: a mediator's own and the own centre's unassigned ones, otherwise every case of the scope.</summary>
    private IQueryable<DisputeCase> Mine()
    {
        if (actor.Is(StaffRole.CentreDirector) || actor.Is(StaffRole.DistrictSupervisor))
            return rights.Visible();
        var (me, home) = (actor.MediatorId, actor.CentreId);
        return rights.Visible().Where(c => (me != null && c.HostMediatorId == me) || (c.HostMediatorId == null && c.CentreId == home));
    }

    private IQueryable<DisputeCase> InHand() => Mine().Where(DisputeCase.IsInHand);

    /// <summary>
    /// Ended cases in which something carried over is still to be finished, by section, in the order of the desk. They are looked for from what
    /// was carried over, of which there is little: of all cases, most have ended.
    /// </summary>
    private async Task<Dictionary<DeskSection, List<CarriedOver>>> CarriedOverAsync()
    {
        var parts = db.Visits.Where(v => v.CaseId != null && v.Status == VisitStatus.Recorded).Select(v => v.CaseId!.Value)
            .Union(db.Set<MediationSession>().Where(s => s.Status == SessionStatus.Recorded).Select(s => s.CaseId))
            .Union(db.Set<Consultation>().Where(x => x.Status == ConsultationStatus.Held || x.Status == ConsultationStatus.OpinionIssued).Select(x => x.CaseId))
            .Union(db.Set<LeaderCase>().Where(l => l.Status != LeaderCaseStatus.Resolved && l.Status != LeaderCaseStatus.Withdrawn).Select(l => l.CaseId));
        var cases = await Mine()
            .Where(c => (c.Status == CaseStatus.Closed || c.Status == CaseStatus.Merged) && parts.Contains(c.Id))
            .Where(DisputeCase.StandsOnADesk)
            .SortedBy(CaseSort.Due, descending: false)
            .Select(c => new CarriedOver(c.Id, c.NextDueOn, c.HostMediatorId != null))
            .ToListAsync();
        return cases.GroupBy(c => SectionOf(c.NextDueOn, c.HasHost)).ToDictionary(section => section.Key, section => section.ToList());
    }

    private IQueryable<Guid> FirstInHand(DeskSection section)
    {
        var today = ChinaTime.Today(clock);
        var week = today.AddDays(CaseTags.NearDays);
        return InHand().Where(section switch
        {
            DeskSection.Overdue => DisputeCase.IsOverdueOn(today),
            DeskSection.Today => c => c.NextDueOn == today,
            DeskSection.Week => c => c.NextDueOn > today && c.NextDueOn <= week,
            DeskSection.Unassigned => c => (c.NextDueOn == null || c.NextDueOn > week) && c.HostMediatorId == null,
            DeskSection.Waiting => c => (c.NextDueOn == null || c.NextDueOn > week) && c.HostMediatorId != null,
        }).SortedBy(CaseSort.Due, descending: false).Take(LinesShown).Select(c => c.Id);
    }

    // The same division as in FirstInHand, for a row that has been read.
    private DeskSection SectionOf(DateOnly? due, bool hasHost)
    {
        var today = ChinaTime.Today(clock);
        return due < today ? DeskSection.Overdue
            : due == today ? DeskSection.Today
            : due <= today.AddDays(CaseTags.NearDays) ? DeskSection.Week
            : hasHost ? DeskSection.Waiting
            : DeskSection.Unassigned;
    }

    private async Task<Dictionary<DeskSection, int>> CountInHandAsync()
    {
        var today = ChinaTime.Today(clock);
        var week = today.AddDays(CaseTags.NearDays);
        var found = await InHand().GroupBy(_ => 1).Select(all => new
        {
            All = all.Count(),
            Overdue = all.Count(c => c.NextDueOn < today),
            Today = all.Count(c => c.NextDueOn == today),
            Week = all.Count(c => c.NextDueOn > today && c.NextDueOn <= week),
            Unassigned = all.Count(c => (c.NextDueOn == null || c.NextDueOn > week) && c.HostMediatorId == null),
        }).SingleOrDefaultAsync();
        return new()
        {
            [DeskSection.Overdue] = found?.Overdue ?? 0,
            [DeskSection.Today] = found?.Today ?? 0,
            [DeskSection.Week] = found?.Week ?? 0,
            [DeskSection.Unassigned] = found?.Unassigned ?? 0,
            [DeskSection.Waiting] = found is null ? 0 : found.All - found.Overdue - found.Today - found.Week - found.Unassigned,
        };
    }

    private sealed record CarriedOver(Guid Id, DateOnly? NextDueOn, bool HasHost);
}
