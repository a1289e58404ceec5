using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Visits;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Visits;

/// <summary>Why a visit came to nothing: nobody was met, or it is given up.</summary>
public sealed class EndVisitForm
{
    [Display(Name = "情况说明")]
    public string? Note { get; set; }

    /// <summary>Version of a visit without a case.</summary>
    public int Version { get; set; }
}

public sealed class EndVisitFormValidator : AbstractValidator<EndVisitForm>
{
    public EndVisitFormValidator() => RuleFor(form => form.Note).Filled(Visit.TextMaxLength, "请写明情况");
}
