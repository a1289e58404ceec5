using Mediation.Domain.Workflow;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>What the conflict page says: the act that can't be done now, and the rules in the way.</summary>
/// <param name="IsDeclared">False when the stage doesn't know the act at all: somebody was faster, or the link is stale.</param>
/// <param name="Unmet">The rules in the way, with facts.</param>
public sealed record BarredModel(bool IsDeclared, IReadOnlyList<RuleCheck> Unmet);

/// <summary>The conflict page (409).</summary>
public static class BarredResult
{
    /// <summary>For a decision of a machine.</summary>
    public static ViewResult For<TState, TTrigger>(Decision<TState, TTrigger> decision)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(decision);
        return View(new BarredModel(decision.IsDeclared, [.. decision.Unmet]));
    }

    /// <summary>For a verb that refused.</summary>
    public static ViewResult For(WorkflowException refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return View(new BarredModel(refused.IsDeclared, refused.Unmet));
    }

    /// <summary>
    /// For a page whose form is where the rules are satisfied: the conflict page if the state doesn't know the act at all,
    /// otherwise null.
    /// </summary>
    public static ViewResult? Barred<TState, TTrigger>(this Decision<TState, TTrigger> decision)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.IsDeclared ? null : For(decision);
    }

    private static ViewResult View(BarredModel model) => new()
    {
        ViewName = "Barred",
        StatusCode = StatusCodes.Status409Conflict,
        ViewData = new ViewDataDictionary<BarredModel>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model },
    };
}
