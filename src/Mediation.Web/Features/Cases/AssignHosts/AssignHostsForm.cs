using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Centres;

namespace Mediation.Web.Features.Cases.AssignHosts;

/// <summary>Who is to host the cases ticked in a list.</summary>
public sealed class AssignHostsForm
{
    [Display(Name = "主持调解员")]
    public Guid? MediatorId { get; set; }
}

public sealed class AssignHostsFormValidator : AbstractValidator<AssignHostsForm>
{
    public AssignHostsFormValidator() => RuleFor(form => form.MediatorId).NotNull().WithMessage("请选择主持调解员");
}

/// <summary>One of the cases ticked.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Obstacle">Why it can't be assigned here; null when it can.</param>
public sealed record CaseToAssign(string Reference, string Title, string? Obstacle);

/// <summary>The page on which the cases are looked over.</summary>
/// <param name="Form">What was answered.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Mediators">Who may host cases of these centres.</param>
public sealed record AssignHostsPage(AssignHostsForm Form, IReadOnlyList<CaseToAssign> Cases, IReadOnlyList<Mediator> Mediators);
