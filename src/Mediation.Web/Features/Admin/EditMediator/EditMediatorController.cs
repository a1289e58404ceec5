using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditMediator;

/// <summary>Keeps the register of mediators; committee, kind and date of birth are fixed with the entry.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Mediators)]
public sealed class EditMediatorController(MediationDbContext db, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New() => Page(null, new MediatorForm());

    [HttpPost("new")]
    public async Task<IActionResult> Enter([Bind(Prefix = "Form")] MediatorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        await RefuseSecondChair(form, form.CommitteeId, null);
        if (!ModelState.IsValid)
        {
            return await Page(null, form);
        }

        var mediator = Mediator.Enter(
            form.CommitteeId!.Value, form.Kind!.Value, form.Name!, form.BirthDate!.Value, form.TermStart!.Value, form.TermEnd!.Value,
            ChinaTime.Today(clock));
        form.ApplyTo(mediator);
        db.Mediators.Add(mediator);
        await db.SaveChangesAsync();
        TempData.Notice(T["调解员已登记。"]);
        return LocalRedirect(AdminLinks.Mediators);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await db.Mediators.SingleOrDefaultAsync(m => m.Id == id) is { } mediator ? await Page(id, MediatorForm.Of(mediator)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] MediatorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.Mediators.SingleOrDefaultAsync(m => m.Id == id) is not { } mediator)
        {
            return NotFound();
        }

        await RefuseSecondChair(form, mediator.CommitteeId, id);
        if (!ModelState.IsValid)
        {
            form.KeepWhatStays(mediator);
            return await Page(id, form);
        }

        db.ExpectVersion(mediator, form.Version);
        form.ApplyTo(mediator);
        await db.SaveChangesAsync();
        TempData.Notice(T["已保存。"]);
        return LocalRedirect(AdminLinks.Mediators);
    }

    private async Task RefuseSecondChair(MediatorForm form, Guid? committee, Guid? self)
    {
        if (form is not { Post: CommitteePost.Chair, IsActive: true })
        {
            return;
        }

        var today = ChinaTime.Today(clock);
        var chair = await db.Mediators
            .Where(m => m.CommitteeId == committee && m.Id != self && m.Post == CommitteePost.Chair && m.IsActive && m.TermEnd >= today)
            .Select(m => m.Name).FirstOrDefaultAsync();
        if (chair is not null)
        {
            ModelState.AddModelError("Form.Post", T["这个调委会已有主任{0}，请先更改{0}的职务", chair]);
        }
    }

    private async Task<IActionResult> Page(Guid? id, MediatorForm form)
    {
        var committees = await db.Committees.Where(committee => committee.IsActive || committee.Id == form.CommitteeId)
            .OrderBy(committee => committee.Name).ToListAsync();
        return View("EditMediator", new MediatorPage(
            id, form, [.. committees.Select(committee => new SelectListItem(committee.Name, committee.Id.ToString()))]));
    }
}

/// <summary>The page of one mediator.</summary>
public sealed record MediatorPage(Guid? Id, MediatorForm Form, IReadOnlyList<SelectListItem> Committees);
