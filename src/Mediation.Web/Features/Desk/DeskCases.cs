using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
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
public sealed class DeskCases(CaseRights rights, CurrentActor actor, IMapper mapper, TimeProvider clock)
{
    /// <summary>Lines shown of a section; the rest is a click away.</summary>
    public const int LinesShown = 8;

    /// <summary>Whether the person has cases to look after.</summary>
    public bool HasDesk => actor.Is(StaffRole.Mediator) || actor.Is(StaffRole.CentreDirector) || actor.Is(StaffRole.DistrictSupervisor);

    /// <summary>Everything on the desk.</summary>
    public IQueryable<DisputeCase> All()
    {
        var cases = rights.Visible().Where(DisputeCase.StandsOnADesk);
        if (actor.Is(StaffRole.CentreDirector) || actor.Is(StaffRole.DistrictSupervisor))
            return cases;
        var me = actor.MediatorId;
        return cases.Where(c => c.HostMediatorId == null || c.HostMediatorId == me);
    }

    /// <summary>The cases of a section.</summary>
    public IQueryable<DisputeCase> In(DeskSection section)
    {
        var today = ChinaTime.Today(clock);
        var week = today.AddDays(CaseTags.NearDays);
        return All().Where(section switch
        {
            DeskSection.Overdue => DisputeCase.IsOverdueOn(today),
            DeskSection.Today => c => c.NextDueOn == today,
            DeskSection.Week => c => c.NextDueOn > today && c.NextDueOn <= week,
            DeskSection.Unassigned => c => (c.NextDueOn == null || c.NextDueOn > week) && c.HostMediatorId == null,
            DeskSection.Waiting => c => (c.NextDueOn == null || c.NextDueOn > week) && c.HostMediatorId != null,
        });
    }

    /// <summary>The desk with the first lines of every section, in one count and one more statement.</summary>
    public async Task<IReadOnlyList<DeskPile>> PilesAsync()
    {
        var counts = await CountsAsync();
        var sections = Enum.GetValues<DeskSection>();
        var shown = sections.Select(FirstOf).Aggregate((some, others) => some.Concat(others));
        var rows = counts.Values.Sum() == 0 ? [] : await All().Where(c => shown.Contains(c.Id)).SortedBy(CaseSort.Due, descending: false)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider).ToListAsync();
        var bySection = rows.ToLookup(row => SectionOf(row.NextDueOn, row.HostMediatorName is not null));
        return [.. sections.Select(section => new DeskPile(section, counts[section], [.. bySection[section]]))];
    }

    private IQueryable<Guid> FirstOf(DeskSection section) =>
        In(section).SortedBy(CaseSort.Due, descending: false).Take(LinesShown).Select(c => c.Id);

    // The same division as In, for a row that has been read.
    private DeskSection SectionOf(DateOnly? due, bool hasHost)
    {
        var today = ChinaTime.Today(clock);
        return due < today ? DeskSection.Overdue
            : due == today ? DeskSection.Today
            : due <= today.AddDays(CaseTags.NearDays) ? DeskSection.Week
            : hasHost ? DeskSection.Waiting
            : DeskSection.Unassigned;
    }

    private async Task<Dictionary<DeskSection, int>> CountsAsync()
    {
        var today = ChinaTime.Today(clock);
        var week = today.AddDays(CaseTags.NearDays);
        var found = await All().GroupBy(_ => 1).Select(all => new
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
}
