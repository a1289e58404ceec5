using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Risk.FlagViolence;

public sealed class FlagViolenceForm
{
    [Display(Name = "依据")]
    public string? Reason { get; set; }

    [Display(Name = "受害人是未成年人，或者是无、限制民事行为能力的成年人")]
    public bool VictimLacksCapacity { get; set; }
}

public sealed class FlagViolenceFormValidator : AbstractValidator<FlagViolenceForm>
{
    public FlagViolenceFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明依据，例如当事人陈述、告诫书、保护令").AtMost(DisputeCase.NoteMaxLength);
    }
}
