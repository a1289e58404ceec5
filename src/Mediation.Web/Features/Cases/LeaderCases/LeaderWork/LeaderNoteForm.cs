using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderWork;

/// <summary>One text: progress, a finding, an outcome, a reason.</summary>
public sealed class LeaderNoteForm
{
    [Display(Name = "内容")]
    public string? Text { get; set; }
}

public sealed class LeaderNoteFormValidator : AbstractValidator<LeaderNoteForm>
{
    public LeaderNoteFormValidator() => RuleFor(form => form.Text).Filled(LeaderCase.TextMaxLength, "请写明内容");
}

/// <summary>What the page around the one text says.</summary>
/// <param name="Title">Heading and button.</param>
/// <param name="Label">Label of the field.</param>
public sealed record LeaderNotePage(string Title, string Label);
