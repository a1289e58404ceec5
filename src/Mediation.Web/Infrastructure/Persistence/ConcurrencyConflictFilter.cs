using Mediation.Db;
using Mediation.Domain;
using Mediation.Web.Features.Shared;
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
/// Somebody else was faster: nothing was saved. Shows what the person typed beside what is stored now, field by field, and lets them
/// choose; what was typed stays in the draft as well.
/// </summary>
public sealed class ConcurrencyConflictFilter(
    MediationDbContext db, FormDrafts drafts, CurrentActor actor, IModelMetadataProvider metadata) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.Exception is not DbUpdateException failed || !request.HasFormContentType || !actor.IsSignedIn
            || await Overtaken(failed, context.HttpContext.RequestAborted) is not { } overtaken)
        {
            return;
        }

        var stored = await overtaken.GetDatabaseValuesAsync(context.HttpContext.RequestAborted);
        db.ChangeTracker.Clear();
        if (request.Form.Last(FormFields.DraftKey) is { } key)
        {
            await drafts.KeepAsync(key, request.Form, context.HttpContext.RequestAborted);
        }

        var model = new ConflictModel(request.Path, Rows(context, stored), Resend(request.Form, stored), IsGone: stored is null);
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

    // The form's own labels tell what a field is; a stored value of the same name is what it holds now.
    private List<ConflictRow> Rows(ExceptionContext context, PropertyValues? stored)
    {
        var form = context.HttpContext.Request.Form;
        return
        [
            .. from parameter in context.ActionDescriptor.Parameters
               from property in metadata.GetMetadataForProperties(parameter.ParameterType)
               let field = parameter.BindingInfo?.BinderModelName is { } prefix ? $"{prefix}.{property.PropertyName}" : property.PropertyName!
               where property.DisplayName is not null && form.ContainsKey(field)
               select new ConflictRow(property.DisplayName!, form[field].ToString(), Now(stored, property.PropertyName!)),
        ];
    }

    private static string? Now(PropertyValues? stored, string property) =>
        stored?.Properties.Any(known => known.Name == property) == true ? FieldTagHelper.Format(stored[property]) : null;

    private static Dictionary<string, string[]> Resend(IFormCollection form, PropertyValues? stored)
    {
        var fields = FormFields.TypedIn(form);
        if (fields.Keys.FirstOrDefault(IsVersion) is { } version && stored is not null)
        {
            fields[version] = [FieldTagHelper.Format(stored[nameof(IVersioned.Version)])!];
        }

        return fields;
    }

    private static bool IsVersion(string field) =>
        field == nameof(IVersioned.Version) || field.EndsWith("." + nameof(IVersioned.Version), StringComparison.Ordinal);
}
