using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Reads what there is to choose from within somebody's scope.</summary>
public sealed class FilterChoices(MediationDbContext db, CurrentActor actor, IStringLocalizer<Texts> T)
{
    public async Task<CaseListChoices> ReadAsync()
    {
        var scope = actor.ScopePath;
        var categories = await db.Categories.OrderBy(category => category.Order).ToListAsync();
        var centres = await db.Centres.Where(centre => centre.Path.StartsWith(scope)).OrderBy(centre => centre.Code)
            .Select(centre => new { centre.Id, centre.Name }).ToListAsync();
        var mediators = await db.Mediators
            .Where(mediator => mediator.IsActive && db.Committees.Any(committee => committee.Id == mediator.CommitteeId
                && db.Centres.Any(centre => centre.Id == committee.CentreId && centre.Path.StartsWith(scope))))
            .OrderBy(mediator => mediator.Name)
            .Select(mediator => new { mediator.Id, mediator.Name }).ToListAsync();
        // A key becomes text here, not in the database: each writes it in its own way.
        var mediatorItems = mediators.ConvertAll(mediator => new SelectListItem(mediator.Name, mediator.Id.ToString()));
        mediatorItems.Insert(0, new SelectListItem(T["尚未确定"], CaseListQuery.Nobody));
        if (actor.MediatorId is not null)
            mediatorItems.Insert(0, new SelectListItem(T["我主持的"], CaseListQuery.Mine));
        return new CaseListChoices(
            [.. Choices.Of<CaseStatus>(CaseNames.Of, T)],
            [.. categories.Select(category => new SelectListItem(T.Of(category.Words), category.Code))],
            [.. Choices.Of<IntakeChannel>(CaseNames.Of, T)],
            [.. Choices.Of<IntakeBasis>(CaseNames.Of, T)],
            centres.ConvertAll(centre => new SelectListItem(centre.Name, centre.Id.ToString())),
            mediatorItems,
            [.. Choices.Of<RiskLevel>(CaseNames.Of, T)],
            [new SelectListItem(T["已超期"], nameof(DueFilter.Overdue)), new SelectListItem(T["7 天内到期"], nameof(DueFilter.Week))],
            [.. Choices.Of<CountedAs>(CaseNames.Of, T)]);
    }
}
