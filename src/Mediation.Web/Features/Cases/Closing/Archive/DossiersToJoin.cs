using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.Closing.Archive;

/// <summary>The dossiers of this year that a simple or oral matter can join, the latest first.</summary>
public sealed class DossiersToJoin(CurrentCase current, MediationDbContext db)
{
    private const int Most = 20;

    /// <summary>Each by its number and matters; the value is the reference of one of its cases. None for any other matter.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ReadAsync()
    {
        if (!current.Case.IsSimpleOrOral)
            return [];
        var (committee, newYear) = (current.Case.CommitteeId, new DateOnly(current.Context.Today.Year, 1, 1));
        var archived = await db.Cases.Where(DisputeCase.IsSimpleOrOralCase)
            .Where(c => c.CommitteeId == committee && c.ArchivedOn >= newYear && c.ArchiveNumber != null)
            .OrderByDescending(c => c.ArchivedOn).ThenByDescending(c => c.Id).Take(Most)
            .Select(c => new { c.ArchiveNumber, c.Reference, c.Title, People = c.Parties.Select(p => new NamedPerson(p.Name, p.BirthDate)).ToList() })
            .ToListAsync();
        return
        [
            .. archived.GroupBy(c => c.ArchiveNumber).Select(dossier => new SelectListItem(
                $"{dossier.Key}：{string.Join("、", dossier.Select(c => MinorNames.InText(c.Title, c.People, current.Context.Today)))}", dossier.Last().Reference)),
        ];
    }
}
