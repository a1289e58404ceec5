using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditCentre;

/// <summary>Opens centres and changes them. Code, tier and place in the tree never change: paths and numbers hang on them.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Centres)]
public sealed class EditCentreController(MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid? parentId) => Page(null, new CentreForm { IsNew = true, ParentId = parentId });

    [HttpPost("new")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] CentreForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var parent = form.ParentId is null ? null : await db.Centres.SingleOrDefaultAsync(centre => centre.Id == form.ParentId);
        if (await db.Centres.AnyAsync(centre => centre.Code == form.Code))
        {
            ModelState.AddModelError("Form.Code", T["这个代码已经用过，请换一个"]);
        }

        if (!ModelState.IsValid)
        {
            return await Page(null, form);
        }

        var centre = Centre.Open(parent, form.Tier!.Value, form.Code!, form.Name!, form.PublicName!);
        form.ApplyTo(centre);
        db.Centres.Add(centre);
        await db.SaveChangesAsync();
        TempData.Notice(T["中心已建立。"]);
        return LocalRedirect(AdminLinks.Centres);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await db.Centres.SingleOrDefaultAsync(centre => centre.Id == id) is { } centre ? await Page(id, CentreForm.Of(centre)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] CentreForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.Centres.SingleOrDefaultAsync(centre => centre.Id == id) is not { } centre)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            form.KeepWhatStays(centre);
            return await Page(id, form);
        }

        db.ExpectVersion(centre, form.Version);
        form.ApplyTo(centre);
        await db.SaveChangesAsync();
        TempData.Notice(T["已保存。"]);
        return LocalRedirect(AdminLinks.Centres);
    }

    private async Task<IActionResult> Page(Guid? id, CentreForm form)
    {
        var parent = form.ParentId is { } parentId ? await db.Centres.SingleOrDefaultAsync(centre => centre.Id == parentId) : null;
        return View("EditCentre", new CentrePage(id, parent?.Name, form));
    }
}

/// <summary>The page of one centre.</summary>
public sealed record CentrePage(Guid? Id, string? Parent, CentreForm Form);
