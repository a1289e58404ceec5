using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.Mediators;

/// <summary>
/// The mediators who may be put on a case: those of the centre's committees whose term runs today. A director chooses among
/// all of them; a mediator may only take an unassigned case of the own centre.
/// </summary>
public sealed class MediatorChoices(MediationDbContext db, CurrentCase current)
{
    /// <summary>Who may become the host, by the person who asks.</summary>
    public async Task<IReadOnlyList<Mediator>> HostsAsync()
    {
        var all = await OfCentreAsync();
        if (current.May(CaseOperation.Direct))
            return [.. all.Where(mediator => mediator.Id != current.Case.HostMediatorId)];
        return current.Case.HostMediatorId is null ? [.. all.Where(mediator => mediator.Id == current.Actor.MediatorId)] : [];
    }

    /// <summary>Who may assist: whoever isn't in the case yet.</summary>
    public async Task<IReadOnlyList<Mediator>> AssistantsAsync()
    {
        var acting = current.Case.Mediators.Where(m => m.Until is null).Select(m => m.MediatorId).ToHashSet();
        return [.. (await OfCentreAsync()).Where(mediator => !acting.Contains(mediator.Id) && !current.Case.WasRecused(mediator.Id))];
    }

    /// <summary>Mediators as choices of a form.</summary>
    public static IEnumerable<SelectListItem> Items(IEnumerable<Mediator> mediators) => mediators.Select(mediator =>
        new SelectListItem(mediator.Speciality is { } speciality ? $"{mediator.Name}（{speciality}）" : mediator.Name, mediator.Id.ToString()));

    private async Task<IEnumerable<Mediator>> OfCentreAsync()
    {
        var (centreId, committeeId) = (current.Case.CentreId, current.Case.CommitteeId);
        var mediators = await db.Mediators.AsNoTracking()
            .Where(mediator => db.Committees.Any(committee => committee.Id == mediator.CommitteeId
                && (committee.CentreId == centreId || committee.Id == committeeId)))
            .OrderBy(mediator => mediator.Name)
            .ToListAsync();
        return mediators.Where(mediator => mediator.MayTakeCasesOn(current.Context.Today));
    }
}
