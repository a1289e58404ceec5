using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases;

/// <summary>
/// One thing that can be done to a part of a case, as it is offered beside it: a link, or the reason why not yet. Drawn by
/// <c>_ActLinks</c>.
/// </summary>
/// <param name="Text">What the link says.</param>
/// <param name="Url">Where it is done.</param>
/// <param name="Unmet">The rules in the way; none makes it a link.</param>
/// <param name="IsAside">Whether it leads away from the usual path (withdrawing, giving up, correcting) and so is never the main act.</param>
public sealed record ActLink(Words Text, string Url, IReadOnlyList<RuleCheck> Unmet, bool IsAside = false)
{
    /// <summary>An act whose rules are asked before it is begun.</summary>
    public static ActLink Of<TState, TTrigger>(Decision<TState, TTrigger> decision, Words text, string url)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new ActLink(text, url, [.. decision.Unmet]);
    }

    /// <summary>An act whose page is where its rules are satisfied (signatures to enter, minutes to write).</summary>
    public static ActLink ToForm(Words text, string url) => new(text, url, []);

    /// <summary>The same act, off the usual path.</summary>
    public ActLink Aside() => this with { IsAside = true };
}
