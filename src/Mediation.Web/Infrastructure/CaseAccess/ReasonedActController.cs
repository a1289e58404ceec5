using FluentValidation;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>What an act asks that needs nothing but its reason.</summary>
public sealed class ReasonForm
{
    /// <summary>Longest reason; every part of a case keeps as much.</summary>
    public const int MaxLength = 500;

    public string? Reason { get; set; }
}

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator() => RuleFor(form => form.Reason).Filled(ReasonForm.MaxLength, "请写明原因，便于以后查考");
}

/// <summary>The wording of a page that asks for a reason.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lead">What the act does, said before it is done.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Button">The button.</param>
/// <param name="Back">The page to go back to.</param>
public sealed record ReasonPage(string Title, string Lead, string Label, string Button, string Back);

/// <summary>An act that needs nothing but its reason; they all share one page.</summary>
public abstract class ReasonedActController(CaseActTools tools) : CaseActController<ReasonForm>(tools)
{
    /// <inheritdoc/>
    protected sealed override string Page
    {
        get
        {
            ViewBag.Wording = Wording;
            return "Reason";
        }
    }

    /// <summary>The wording of the page.</summary>
    protected abstract ReasonPage Wording { get; }
}
