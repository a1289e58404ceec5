using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditUser;

/// <summary>The page of one account: the form and what there is to choose from.</summary>
public sealed record UserPage(
    Guid? Id, UserForm Form, IReadOnlyList<SelectListItem> Roles, IReadOnlyList<SelectListItem> Centres, IReadOnlyList<SelectListItem> Mediators)
{
    public static async Task<UserPage> ReadAsync(MediationDbContext db, IStringLocalizer<Texts> T, Guid? id, UserForm form, CancellationToken cancellationToken)
    {
        var centres = await db.Centres.OrderBy(centre => centre.Path).ToListAsync(cancellationToken);
        var mediators = await (
            from mediator in db.Mediators
            join committee in db.Committees on mediator.CommitteeId equals committee.Id
            where mediator.IsActive
            orderby committee.Name, mediator.Name
            select new { mediator.Id, mediator.Name, Committee = committee.Name }).ToListAsync(cancellationToken);
        var groups = mediators.Select(mediator => mediator.Committee).Distinct().ToDictionary(name => name, name => new SelectListGroup { Name = name });
        return new UserPage(
            id,
            form,
            [.. Enum.GetValues<StaffRole>().Select(role => new SelectListItem(T.Of(role.Words()), role.ToString()))],
            [.. centres.Select(centre => new SelectListItem(new string('　', centre.Depth) + centre.Name, centre.Id.ToString()))],
            [.. mediators.Select(mediator => new SelectListItem(mediator.Name, mediator.Id.ToString()) { Group = groups[mediator.Committee] })]);
    }
}
