using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Db.Forms;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.CaseList.KeepView;

/// <summary>常用列表: keeps the filters of a list under a name, for the person alone; the same name takes the newer filters.</summary>
[Authorize(Policies.CaseReader)]
public sealed class KeepViewController(CaseListPages pages, MediationDbContext db, CurrentActor actor, IStringLocalizer<Texts> T) : Controller
{
    private IQueryable<SavedView> Mine => db.SavedViews.Where(view => view.UserId == actor.UserId);

    [HttpPost(CaseLinks.List)]
    public async Task<IActionResult> Keep(CaseListQuery query, KeepViewForm form)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(form);
        // What can't be read in the address is left out, as when the list is looked at.
        foreach (var unreadable in ModelState.Keys.Where(key => key != nameof(form.Name)))
        {
            ModelState.Remove(unreadable);
        }

        var name = form.Name?.Trim() ?? "";
        var kept = await Mine.FirstOrDefaultAsync(view => view.Name == name);
        if (ModelState.IsValid && kept is null && await Mine.CountAsync() >= SavedView.Most)
        {
            ModelState.AddModelError(nameof(form.Name), T["最多保存 {0} 个常用列表，请先删掉不用的。", SavedView.Most]);
        }

        if (ModelState.IsValid && query.Kept().Length > SavedView.QueryMaxLength)
        {
            ModelState.AddModelError(nameof(form.Name), T["筛选条件太长，不能保存。"]);
        }

        if (!ModelState.IsValid)
        {
            return View("CaseList", await pages.ReadAsync(query) with { Keeping = form });
        }

        if (kept is null)
        {
            db.SavedViews.Add(new SavedView { UserId = actor.UserId, Name = name, Query = query.Kept() });
        }
        else
        {
            kept.Query = query.Kept();
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["已存为常用列表“{0}”。", name]);
        return LocalRedirect(query.Url());
    }

    [HttpPost(CaseLinks.Views + "/{id:guid}/drop")]
    public async Task<IActionResult> Drop(Guid id)
    {
        if (await Mine.SingleOrDefaultAsync(view => view.Id == id) is not { } view)
        {
            return NotFound();
        }

        db.SavedViews.Remove(view);
        await db.SaveChangesAsync();
        TempData.Notice(T["已删除常用列表“{0}”。", view.Name]);
        return LocalRedirect(CaseLinks.List);
    }
}

public sealed class KeepViewForm
{
    [Display(Name = "常用列表的名称")]
    public string? Name { get; set; }
}

public sealed class KeepViewFormValidator : AbstractValidator<KeepViewForm>
{
    public KeepViewFormValidator() => RuleFor(form => form.Name)
        .NotEmpty().WithMessage("请给常用列表起个名称").AtMost(SavedView.NameMaxLength);
}
