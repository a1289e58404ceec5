using Mediation.Db;
using Mediation.Db.Forms;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// A form sent twice (double click, "send again" after Back) is carried out once; the second time leads to the result of the first.
/// The form's number is written before the work, in the same transaction: two at the same moment meet at the primary key, and
/// the one that comes second waits for the first and then finds it done. What was typed is kept as a draft until it is done.
/// </summary>
public sealed class SendOnceFilter(
    MediationDbContext db, CurrentActor actor, FormDrafts drafts, ITempDataDictionaryFactory tempData, TimeProvider clock, IStringLocalizer<Texts> T)
    : IAsyncActionFilter
{
    /// <summary>Within the unit of work, before a case is loaded: its version is checked by the act's own saving, not by this filter's.</summary>
    public const int BeforeTheCase = -950;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (!http.Request.HasFormContentType || !actor.IsSignedIn || !Guid.TryParse(http.Request.Form.Last(FormFields.FormId), out var formId))
        {
            await next();
            return;
        }

        var submission = new FormSubmission { FormId = formId, UserId = actor.UserId, SentAt = clock.GetUtcNow().UtcDateTime };
        if (await ResultOfFirst(submission) is { } first)
        {
            tempData.GetTempData(http).Notice(T["这份表单已经提交过，没有重复保存。"]);
            context.Result = new LocalRedirectResult(first);
            return;
        }

        var executed = await next();
        if (executed.Exception is null)
        {
            await Conclude(submission, executed.Result, http);
        }
    }

    private async Task<string?> ResultOfFirst(FormSubmission submission)
    {
        if (await Find(submission) is { } earlier)
        {
            return earlier;
        }

        db.FormSubmissions.Add(submission);
        try
        {
            await db.SaveChangesAsync();
            return null;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await Find(submission) ?? throw new InvalidOperationException($"The form {submission.FormId} could not be registered.");
        }
    }

    private Task<string?> Find(FormSubmission submission) => db.FormSubmissions
        .Where(known => known.FormId == submission.FormId && known.UserId == submission.UserId)
        .Select(known => (string?)known.ResultUrl)
        .SingleOrDefaultAsync();

    private async Task Conclude(FormSubmission submission, IActionResult? result, HttpContext http)
    {
        var key = http.Request.Form.Last(FormFields.DraftKey);
        if (RedirectOf(result) is { } url)
        {
            submission.ResultUrl = url;
            await db.SaveChangesAsync();
            if (key is not null)
            {
                await drafts.DropAsync(key, http.RequestAborted);
            }

            return;
        }

        // The form comes back: nothing of the act is kept, not even that the case was looked at in a certain version.
        db.ChangeTracker.Clear();
        await db.FormSubmissions.Where(known => known.FormId == submission.FormId && known.UserId == submission.UserId).ExecuteDeleteAsync();
        if (key is not null)
        {
            await drafts.KeepAsync(key, http.Request.Form, http.RequestAborted);
        }
    }

    private static string? RedirectOf(IActionResult? result) => result switch
    {
        LocalRedirectResult redirect => redirect.Url,
        RedirectResult redirect => redirect.Url,
        _ => null,
    };
}
