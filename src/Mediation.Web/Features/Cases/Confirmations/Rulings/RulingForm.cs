using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>What a ruling says.</summary>
public sealed class RulingForm
{
    [Display(Name = "裁定书文号")]
    public string? Number { get; set; }

    [Display(Name = "裁定日期")]
    public DateOnly? RuledOn { get; set; }

    [Display(Name = "法院的理由")]
    public string? Reason { get; set; }
}

public sealed class RulingFormValidator : AbstractValidator<RulingForm>
{
    public RulingFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.Number).Filled(JudicialConfirmation.NumberMaxLength, "请填写裁定书文号");
        RuleFor(form => form.RuledOn)
            .PastDay(clock, "请填写裁定日期")
            .Must(day => day >= confirmation.Value.FiledOn).WithMessage("裁定日期不能早于提交法院的日期");
        RuleFor(form => form.Reason).AtMost(JudicialConfirmation.NoteMaxLength);
    }
}
