using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// The part of the current case (an agreement, a confirmation, a return visit) a request is about, found by
/// <see cref="CaseChildAttribute{TChild,TState,TTrigger}"/>.
/// </summary>
public sealed class CurrentChild<TChild>
    where TChild : class
{
    private TChild? found;

    /// <summary>The part.</summary>
    public TChild Value => found ?? throw new InvalidOperationException($"The action carries no attribute that finds the {typeof(TChild).Name}.");

    internal void Set(TChild child) => found = child;
}

/// <summary>
/// Stands beside <see cref="CaseActionAttribute"/> where a page is about one part of the case. Finds it by its key in the
/// address, <em>through</em> the case, so that a key of another case is a 404; and where the action fires a trigger, asks the
/// part's own machine and answers with the conflict page (409) when it may not fire.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class CaseChildAttribute<TChild, TState, TTrigger> : ActionFilterAttribute
    where TChild : class
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly string key;
    private readonly Workflow<TChild, TState, TTrigger> machine;
    private readonly Func<DisputeCase, Guid, TChild> find;

    /// <summary>Says how the part is found.</summary>
    /// <param name="key">Name of the key in the route.</param>
    /// <param name="machine">The part's machine.</param>
    /// <param name="find">How the case finds it.</param>
    protected CaseChildAttribute(string key, Workflow<TChild, TState, TTrigger> machine, Func<DisputeCase, Guid, TChild> find)
    {
        this.key = key;
        this.machine = machine;
        this.find = find;
        // After the case is loaded, before the form is validated.
        Order = CaseActionFilter.AfterTransaction + 1;
    }

    /// <summary>What the action fires, or null.</summary>
    protected TTrigger? Asked { get; init; }

    /// <inheritdoc/>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var services = context.HttpContext.RequestServices;
        var current = services.GetRequiredService<CurrentCase>();
        var child = find(current.Case, Guid.TryParse((string?)context.RouteData.Values[key], out var id) ? id : Guid.Empty);
        services.GetRequiredService<CurrentChild<TChild>>().Set(child);
        if (Asked is { } trigger && machine.Ask(child, trigger, current.Context) is { IsAllowed: false } barred)
        {
            context.Result = BarredResult.For(barred);
        }
    }
}
