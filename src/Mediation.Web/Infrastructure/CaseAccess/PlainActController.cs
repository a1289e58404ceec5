using Mediation.Domain.Workflow;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>An act that asks nothing.</summary>
public sealed class NoFields;

/// <summary>The wording of a page that only asks whether to do it.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lead">What the act does, said before it is done.</param>
/// <param name="Button">The button.</param>
/// <param name="Back">The page to go back to.</param>
/// <param name="Checks">The rules of the act with their answers.</param>
public sealed record PlainPage(string Title, string Lead, string Button, string Back, IReadOnlyList<RuleCheck> Checks)
{
    /// <summary>What the case says already and the act makes final, to be looked over before: label and text.</summary>
    public IReadOnlyList<(string Label, string Text)> Facts { get; init; } = [];
}

/// <summary>An act that asks nothing: its page shows the rules, the button does it. They all share one page.</summary>
public abstract class PlainActController(CaseActTools tools) : CaseActController<NoFields>(tools)
{
    /// <inheritdoc/>
    protected sealed override string Page
    {
        get
        {
            ViewBag.Wording = Wording;
            return "Plain";
        }
    }

    /// <summary>The wording of the page.</summary>
    protected abstract PlainPage Wording { get; }
}
