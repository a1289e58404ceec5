using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Mediation.Web.Infrastructure.Persistence;

/// <summary>
/// Somebody else was faster: nothing was saved. Shows what the person typed beside what is stored now, field by field, and on a case
/// what has been done to it lately, and lets them choose; what was typed stays in the draft as well.
/// </summary>
public sealed class ConcurrencyConflictFilter(
    MediationDbContext db, FormDrafts drafts, CurrentActor actor, CurrentCase current, TypedAnswers answers,
    IModelMetadataProvider metadata) : IAsyncExceptionFilter
{
    private const int EventsShown = 5;

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.Exception is not DbUpdateException failed || !request.HasFormContentType || !actor.IsSignedIn
            || await Overtaken(failed, context.HttpContext.RequestAborted) is not { } overtaken)
        {
            return;
        }

        var aborted = context.HttpContext.RequestAborted;
        var stored = await overtaken.GetDatabaseValuesAsync(aborted);
        db.ChangeTracker.Clear();
        if (request.Form.Last(FormFields.DraftKey) is { } key)
        {
            await drafts.KeepAsync(key, request.Form, aborted);
        }

        var model = new ConflictModel(
            request.Path, Rows(context, stored), Resend(request.Form, stored), IsGone: stored is null, await CaseVersionAsync(aborted), await LatestAsync(aborted));
        context.Result = new ViewResult
        {
            ViewName = "Conflict",
            StatusCode = StatusCodes.Status409Conflict,
            ViewData = new ViewDataDictionary<ConflictModel>(metadata, new ModelStateDictionary()) { Model = model },
        };
        context.ExceptionHandled = true;
    }

    // Two who write at the same moment also meet at the number of the case's next event, and a database may look at that before it looks at
    // the version: then the failure is another one, and the version tells what it was.
    private async Task<EntityEntry?> Overtaken(DbUpdateException failed, CancellationToken cancellationToken)
    {
        if (failed is DbUpdateConcurrencyException)
        {
            return failed.Entries.FirstOrDefault(entry => entry.Entity is IVersioned) ?? failed.Entries[0];
        }

        foreach (var entry in db.ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            if (await entry.GetDatabaseValuesAsync(cancellationToken) is not { } stored
                || stored.GetValue<int>(nameof(IVersioned.Version)) != entry.OriginalValues.GetValue<int>(nameof(IVersioned.Version)))
            {
                return entry;
            }
        }

        return null;
    }

    private IReadOnlyList<ConflictRow> Rows(ExceptionContext context, PropertyValues? stored) =>
        [.. answers.In(context.ActionDescriptor, context.HttpContext.Request.Form).Select(answer => new ConflictRow(
            answer.Label, answer.Text, answers.Words(answer.Property, Now(stored, answer.Property.PropertyName!))))
            .Where(row => !string.IsNullOrEmpty(row.Mine) || !string.IsNullOrEmpty(row.Stored))];

    private static string? Now(PropertyValues? stored, string property) =>
        stored?.Properties.Any(known => known.Name == property) == true ? FieldTagHelper.Format(stored[property]) ?? "" : null;

    private static Dictionary<string, string[]> Resend(IFormCollection form, PropertyValues? stored)
    {
        var fields = FormFields.TypedIn(form);
        if (fields.Keys.FirstOrDefault(IsVersion) is { } version && stored is not null)
        {
            fields[version] = [FieldTagHelper.Format(stored[nameof(IVersioned.Version)])!];
        }

        fields.Remove(CaseActionFilter.VersionField);
        if (form.Last(FormFields.DraftKey) is { } key)
        {
            fields[FormFields.DraftKey] = [key];
        }

        return fields;
    }

    private async Task<int?> CaseVersionAsync(CancellationToken cancellationToken)
    {
        if (!current.IsLoaded)
        {
            return null;
        }

        var id = current.Case.Id;
        return await db.Cases.Where(c => c.Id == id).Select(c => (int?)c.Version).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<CaseEvent>> LatestAsync(CancellationToken cancellationToken)
    {
        if (!current.IsLoaded)
        {
            return [];
        }

        var id = current.Case.Id;
        return await db.CaseEvents.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).Take(EventsShown)
            .ToListAsync(cancellationToken);
    }

    private static bool IsVersion(string field) =>
        field == nameof(IVersioned.Version) || field.EndsWith("." + nameof(IVersioned.Version), StringComparison.Ordinal);
}
