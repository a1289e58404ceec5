using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties;

/// <summary>How a party was told something, or declared something.</summary>
public abstract class DeclarationForm
{
    [Display(Name = "方式")]
    public DeclarationWay? Way { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }

    /// <summary>The ways that fit the act.</summary>
    public abstract IReadOnlyList<DeclarationWay> Ways { get; }
}

public abstract class DeclarationFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : DeclarationForm
{
    protected DeclarationFormValidator()
    {
        RuleFor(form => form.Way)
            .Must((form, way) => way is { } chosen && form.Ways.Contains(chosen)).WithMessage("请选择方式");
        RuleFor(form => form.Note).AtMost(DisputeCase.NoteMaxLength);
    }
}
