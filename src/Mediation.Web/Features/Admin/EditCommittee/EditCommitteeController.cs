using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditCommittee;

/// <summary>Registers committees and changes them; the centre and the kind are fixed once cases may hang on them.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Committees)]
public sealed class EditCommitteeController(MediationDbContext db, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New() => Page(null, new CommitteeForm());

    [HttpPost("new")]
    public async Task<IActionResult> Register([Bind(Prefix = "Form")] CommitteeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        await RefuseTakenName(form, null);
        if (!ModelState.IsValid)
        {
            return await Page(null, form);
        }

        var committee = MediationCommittee.Register(form.CentreId!.Value, form.Kind!.Value, form.Name!, form.ShortName!);
        form.ApplyTo(committee);
        db.Committees.Add(committee);
        await db.SaveChangesAsync();
        TempData.Notice(T["调委会已建立。"]);
        return LocalRedirect(AdminLinks.Committees);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await db.Committees.SingleOrDefaultAsync(c => c.Id == id) is { } committee ? await Page(id, CommitteeForm.Of(committee)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] CommitteeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.Committees.SingleOrDefaultAsync(c => c.Id == id) is not { } committee)
        {
            return NotFound();
        }

        await RefuseTakenName(form, id);
        if (!ModelState.IsValid)
        {
            return await Page(id, form);
        }

        db.ExpectVersion(committee, form.Version);
        form.ApplyTo(committee);
        await db.SaveChangesAsync();
        TempData.Notice(T["已保存。"]);
        return LocalRedirect(AdminLinks.Committees);
    }

    private async Task RefuseTakenName(CommitteeForm form, Guid? self)
    {
        if (await db.Committees.AnyAsync(committee => committee.Name == form.Name && committee.Id != self))
        {
            ModelState.AddModelError("Form.Name", T["已有同名的调委会"]);
        }
    }

    private async Task<IActionResult> Page(Guid? id, CommitteeForm form)
    {
        var (roll, lacks) = id is { } known ? await RollAsync(known) : (null, []);
        var centres = await db.Centres.OrderBy(centre => centre.Path).ToListAsync();
        return View("EditCommittee", new CommitteePage(
            id, form, [.. centres.Select(centre => new SelectListItem(new string('　', centre.Depth) + centre.Name, centre.Id.ToString()))], roll, lacks));
    }

    private async Task<(CommitteeRoll? Roll, IReadOnlyList<RuleCheck> Lacks)> RollAsync(Guid id)
    {
        var now = RuleContext.At(clock);
        var members = await db.Mediators.AsNoTracking().Where(m => m.CommitteeId == id && m.Kind == MediatorKind.Member).ToListAsync();
        var roll = CommitteeRoll.On(await db.Committees.AsNoTracking().SingleAsync(c => c.Id == id), members, now.Today);
        return (roll, CommitteeRules.Lacks(roll, now));
    }
}

/// <summary>The page of one committee.</summary>
/// <param name="Id">Which; null for a new one.</param>
/// <param name="Form">What is entered.</param>
/// <param name="Centres">Where it may belong.</param>
/// <param name="Roll">Its members in office; null for a new one.</param>
/// <param name="Lacks">Where its composition falls short of the law.</param>
public sealed record CommitteePage(
    Guid? Id, CommitteeForm Form, IReadOnlyList<SelectListItem> Centres, CommitteeRoll? Roll, IReadOnlyList<RuleCheck> Lacks);
