using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>What every act on a case works with.</summary>
/// <param name="Current">The case, loaded and authorized.</param>
/// <param name="Db">The database.</param>
/// <param name="T">Texts.</param>
public sealed record CaseActTools(CurrentCase Current, MediationDbContext Db, IStringLocalizer<Texts> T);

/// <summary>What a person is told after an act, and the page that follows.</summary>
/// <param name="Notice">The sentence on top of the next page.</param>
/// <param name="Next">Its address.</param>
public sealed record ActDone(string Notice, string Next);

/// <summary>
/// One act on a case: a page that asks (GET) and its form that does it (POST). A controller says which page, what stands in it
/// at first, and which one verb carries it out; checking, keeping what was typed, saving and leading on are the same for all.
/// </summary>
/// <typeparam name="TForm">What is asked.</typeparam>
[Authorize(Policies.CaseReader)]
public abstract class CaseActController<TForm>(CaseActTools tools) : Controller
    where TForm : class, new()
{
    /// <summary>Name of the view.</summary>
    protected abstract string Page { get; }

    /// <summary>The case, its context and the person.</summary>
    protected CurrentCase Current => tools.Current;

    /// <summary>The database; saved once after <see cref="CarryOut"/>.</summary>
    protected MediationDbContext Db => tools.Db;

    /// <summary>Texts.</summary>
    protected IStringLocalizer<Texts> T => tools.T;

    /// <summary>Draws the page.</summary>
    [HttpGet]
    public IActionResult Show()
    {
        Require();
        return View(Page, Blank());
    }

    /// <summary>Carries the act out.</summary>
    [HttpPost]
    public virtual async Task<IActionResult> Save(TForm form)
    {
        Require();
        if (!ModelState.IsValid || await CarryOut(form) is not { } done)
        {
            return View(Page, form);
        }

        await Db.SaveChangesAsync(HttpContext.RequestAborted);
        TempData.Notice(done.Notice);
        return LocalRedirect(done.Next);
    }

    /// <summary>What must hold beyond what the filters asked.</summary>
    /// <exception cref="Mediation.Domain.Workflow.WorkflowException">It doesn't: the conflict page is shown.</exception>
    protected virtual void Require()
    {
    }

    /// <summary>The form before anybody has typed.</summary>
    protected virtual TForm Blank() => new();

    /// <summary>
    /// The one verb. Null, with the complaint in ModelState and nothing changed, when the form has to be shown again.
    /// </summary>
    protected abstract ValueTask<ActDone?> CarryOut(TForm form);

    /// <summary>The act is done.</summary>
    protected static ValueTask<ActDone?> Done(string notice, string next) => new(new ActDone(notice, next));

    /// <summary>The form is shown again with a complaint beside a field.</summary>
    protected ValueTask<ActDone?> Refuse(string field, string complaint)
    {
        ModelState.AddModelError(field, complaint);
        return new((ActDone?)null);
    }
}
