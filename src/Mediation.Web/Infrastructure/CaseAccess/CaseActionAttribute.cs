using System.Globalization;
using Mediation.Db;
using Mediation.Db.Cases;
using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// Stands on every controller or action about one case (<c>/cases/{reference}/…</c>) and does, in this order: lets in only posts that
/// have cases at all; loads the case;
/// answers 404 to somebody who may not know of it; 403 to somebody who may see it but not do this; takes the version the
/// page was drawn from, and notes who has the case open; and, where the action fires a trigger, asks the machine and shows the conflict page (409) with the
/// rules' own sentences when it may not fire. The action finds the case in <see cref="CurrentCase"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CaseActionAttribute : TypeFilterAttribute, IAuthorizeData
{
    /// <summary>Asks for a right on the case.</summary>
    public CaseActionAttribute(CaseOperation operation) : base(typeof(CaseActionFilter))
    {
        Operation = operation;
        Arguments = [operation, Array.Empty<CaseTrigger>()];
        Order = CaseActionFilter.AfterTransaction;
    }

    /// <summary>Asks for a right on the case, and the machine whether <paramref name="trigger"/> may fire.</summary>
    public CaseActionAttribute(CaseOperation operation, CaseTrigger trigger) : base(typeof(CaseActionFilter))
    {
        Operation = operation;
        Trigger = trigger;
        Arguments = [operation, new[] { trigger }];
        Order = CaseActionFilter.AfterTransaction;
    }

    /// <summary>Only posts that have cases come near one; a right on this very case is asked for afterwards.</summary>
    public string? Policy { get; set; } = Policies.CaseReader;

    /// <summary>Not used.</summary>
    public string? Roles { get; set; }

    /// <summary>Not used.</summary>
    public string? AuthenticationSchemes { get; set; }

    /// <summary>The right it asks for.</summary>
    public CaseOperation Operation { get; }

    /// <summary>The trigger it asks the machine about, or null.</summary>
    public CaseTrigger? Trigger { get; }
}

/// <summary>The filter behind <see cref="CaseActionAttribute"/>.</summary>
internal sealed class CaseActionFilter(
    CaseOperation operation, CaseTrigger[] triggers, MediationDbContext db, CurrentCase current, CaseRights rights, RuleContexts contexts,
    OpenCases open, CurrentActor actor)
    : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Inside the transaction, before the form is validated.</summary>
    internal const int AfterTransaction = -900;

    /// <summary>Name of the form field with the version a page was drawn from.</summary>
    internal const string VersionField = "CaseVersion";

    public int Order => AfterTransaction;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!current.IsLoaded && !await LoadAsync(context))
        {
            return;
        }

        if (!current.May(operation))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        var barred = triggers.Select(current.Ask).FirstOrDefault(decision => !decision.IsAllowed);
        if (barred is not null)
        {
            context.Result = BarredResult.For(barred);
            return;
        }

        if (http.Request.HasFormContentType
            && int.TryParse(http.Request.Form[VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            db.ExpectVersion(current.Case, version);
        }

        var executed = await next();
        if (executed.Exception is null)
        {
            await db.CancelNumbersGivenUpAsync(current.Case, http.RequestAborted);
        }
    }

    private async Task<bool> LoadAsync(ActionExecutingContext context)
    {
        var aborted = context.HttpContext.RequestAborted;
        var reference = (string?)context.RouteData.Values["reference"] ?? "";
        if (await db.LoadCaseAndPlaceAsync(reference, aborted) is { } found && rights.May(found.Case, found.Centre.Path, CaseOperation.Read))
        {
            current.Set(found.Case, found.Centre, found.Committee, await contexts.NowAsync(aborted));
            open.Note(found.Case.Reference, actor.UserId, actor.DisplayName);
            return true;
        }

        context.Result = new NotFoundResult();
        return false;
    }
}
