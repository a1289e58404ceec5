using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderWork;

/// <summary>What the acts with one text have in common.</summary>
public abstract class LeaderNoteController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts) : Controller
{
    protected CurrentCase Current { get; } = current;

    protected IStringLocalizer<Texts> T { get; } = texts;

    /// <summary>The page with the one text.</summary>
    protected ViewResult Page(LeaderNotePage page, LeaderNoteForm? form = null)
    {
        ViewData["Page"] = page;
        return View("LeaderNote", form ?? new LeaderNoteForm());
    }

    /// <summary>Does the act unless the text is wrong, and goes back to the list.</summary>
    protected async Task<IActionResult> Do(LeaderNotePage page, LeaderNoteForm form, Action<string> verb, string notice)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(verb);
        if (!ModelState.IsValid)
        {
            return Page(page, form);
        }

        verb(form.Text!);
        return await Done(notice);
    }

    /// <summary>Keeps what was done and says so.</summary>
    protected async Task<IActionResult> Done(string notice)
    {
        await db.SaveChangesAsync();
        TempData.Notice(notice);
        return LocalRedirect(CaseLinks.LeaderCases(Current.Case.Reference));
    }
}
