using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Templates;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.PaperMatterList;

/// <summary>What papers look like, matter by matter: as usual, otherwise for all committees, or otherwise for one.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.PaperMatters)]
[Route(AdminLinks.PaperMattersOfCommittee)]
public sealed class PaperMatterListController(MediationDbContext db, PaperMatters matters, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid? committeeId, CancellationToken cancellationToken)
    {
        MediationCommittee? committee = null;
        if (committeeId is { } id)
        {
            committee = await db.Committees.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
            if (committee is null)
            {
                return NotFound();
            }
        }

        var templates = await db.PaperTemplates.AsNoTracking()
            .Where(template => template.CommitteeId == null || template.CommitteeId == committeeId)
            .Include(template => template.Revisions)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var today = ChinaTime.Today(clock);
        PaperMatterRow Row(TemplateMatter matter) => new(
            matter.Name, matter.Title,
            InForce(templates.Find(template => template.Matter == matter.Name && template.CommitteeId is null), today),
            committee is null ? null : InForce(templates.Find(template => template.Matter == matter.Name && template.CommitteeId is not null), today));
        return View("PaperMatterList", new PaperMatterListPage(committee, [.. matters.General.Select(Row)], [.. matters.Wordings.Select(Row)]));
    }

    private static PaperTemplateRevision? InForce(PaperTemplate? template, DateOnly today) =>
        template?.On(today) is { Replaced.Count: > 0 } revision ? revision : null;
}

/// <summary>The page.</summary>
/// <param name="Committee">The committee it is about; null for all.</param>
/// <param name="General">What holds for all papers.</param>
/// <param name="Wordings">The words of each kind of paper.</param>
public sealed record PaperMatterListPage(MediationCommittee? Committee, IReadOnlyList<PaperMatterRow> General, IReadOnlyList<PaperMatterRow> Wordings);

/// <summary>One matter of the list.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What people call it.</param>
/// <param name="ForAll">What holds otherwise for all committees today.</param>
/// <param name="Own">What holds otherwise for this committee today.</param>
public sealed record PaperMatterRow(string Name, Domain.Words Title, PaperTemplateRevision? ForAll, PaperTemplateRevision? Own);
